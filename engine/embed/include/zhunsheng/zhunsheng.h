/* The engine inside a program: load rules, read facts, judge, explain. C, for any language; zhunsheng.hpp is the same for C++.
 *
 *   zs_program    rules, compiled. Immutable: threads share it.
 *   zs_facts      one body of facts, read. Immutable: threads share it.
 *   zs_evaluator  judges, and keeps its memory and its last result. One thread at a time.
 *
 * Errors are values: a call returns ZS_OK or says what is the matter, and where there is more to say it gives out zs_diagnostics, to be
 * released; nothing throws, prints, exits, reads the clock, the environment or the locale. Running out of memory is ZS_OUT_OF_MEMORY.
 *
 * Texts are UTF-8 with explicit lengths, not ended by a zero (the text of a buffer is). A zs_text that is given out lives as long as what
 * gave it out: a program, facts, diagnostics, a buffer; of an evaluator until its next zs_evaluate. A text given in is not needed after
 * the call.
 *
 * Handles that are given out are released by whoever asked for them; releasing NULL does nothing. An `out` counts only on ZS_OK. `diagnostics`
 * is always written: NULL where there is nothing to say (warnings come with ZS_OK; ZS_WRONG_USAGE names the argument). A pointer to
 * diagnostics may be NULL: nobody asks.
 *
 * Structures begin with their size: set it to sizeof, zero the rest, fill in what is wanted. A later library fills only what the caller has
 * room for. Within one major version what is here stays as it is; functions, codes and trailing members may be added. */
#ifndef ZHUNSHENG_H
#define ZHUNSHENG_H

#include <stddef.h>
#include <stdint.h>

#if defined(_WIN32)
#define ZS_API
#else
#define ZS_API __attribute__((visibility("default")))
#endif
#ifdef __cplusplus
#define ZS_NOTHROW noexcept
extern "C" {
#else
#define ZS_NOTHROW
#endif

typedef struct zs_text {
  const char* data;
  size_t size;
} zs_text;

/* ---- how a call ended ---- */

typedef int32_t zs_status;
#define ZS_OK 0
#define ZS_UNSOUND 1       /* the rules, the facts or the overlay have errors: the diagnostics say which */
#define ZS_WRONG_USAGE 2   /* a selection that names nothing, no as-of date, an argument that may not be so */
#define ZS_CANNOT_READ 3   /* a file or folder */
#define ZS_REFUSED 4       /* compiled rules: damaged, or of another version */
#define ZS_OUT_OF_MEMORY 5 /* what was asked for is given back; a later call may succeed */
#define ZS_CANCELLED 6
#define ZS_TOO_MUCH 7 /* more verdicts than the options allow, or a number that grew too long (docs/limits.md) */
#define ZS_INTERNAL 8 /* a mistake of ours */

#define ZS_ZH 0
#define ZS_EN 1

ZS_API zs_text zs_version(void) ZS_NOTHROW; /* "0.1.0": semantic versioning */
ZS_API zs_text zs_status_text(zs_status, int32_t language) ZS_NOTHROW;

typedef struct zs_diagnostics zs_diagnostics;
#define ZS_ERROR 0
#define ZS_WARNING 1
typedef struct zs_diagnostic {
  size_t struct_size;
  zs_text code, name; /* "ZS5003", "unknown_fact"; both empty for what has no code */
  int32_t severity;
  uint32_t line, column; /* from 1; columns count characters; 0: no place */
  zs_text file;          /* as it was named */
  zs_text path;          /* in facts: a JSON pointer, or what was set in zs_table */
  zs_text message_zh, message_en, help_zh, help_en;
} zs_diagnostic;
ZS_API size_t zs_diagnostics_count(const zs_diagnostics*) ZS_NOTHROW;   /* in the order of the text */
ZS_API size_t zs_diagnostics_dropped(const zs_diagnostics*) ZS_NOTHROW; /* over the limit: counted and not kept */
ZS_API zs_status zs_diagnostics_at(const zs_diagnostics*, size_t index, zs_diagnostic* out) ZS_NOTHROW;
ZS_API void zs_diagnostics_release(zs_diagnostics*) ZS_NOTHROW;

/* Bytes that were made. */
typedef struct zs_buffer zs_buffer;
ZS_API zs_text zs_buffer_text(const zs_buffer*) ZS_NOTHROW;
ZS_API void zs_buffer_release(zs_buffer*) ZS_NOTHROW;

/* ---- rules ---- */

typedef struct zs_program zs_program;
typedef struct zs_source {
  zs_text name, text; /* the name is for messages */
} zs_source;

/* The rules that come with the library. */
ZS_API zs_status zs_program_bundled(zs_program** out, zs_diagnostics** diagnostics) ZS_NOTHROW;
/* A file of compiled rules (`zhunsheng build`), mapped: replace it while it is used, but do not change it in place. */
ZS_API zs_status zs_program_open(const char* path, size_t path_size, zs_program** out, zs_diagnostics** diagnostics) ZS_NOTHROW;
/* The same from memory; the bytes are copied. */
ZS_API zs_status zs_program_from_bytes(const void* bytes, size_t size, zs_program** out, zs_diagnostics** diagnostics) ZS_NOTHROW;
/* Rule texts. A vocabulary that they name and do not declare is taken from the bundled rules. */
ZS_API zs_status zs_program_compile(const zs_source* sources, size_t count, zs_program** out, zs_diagnostics** diagnostics) ZS_NOTHROW;
/* Rule files, and folders with all .zs files below them; or one .zsp. With the lock of their originals, where they have one. */
ZS_API zs_status zs_program_load(const zs_text* paths, size_t count, zs_program** out, zs_diagnostics** diagnostics) ZS_NOTHROW;
/* Opening compares a checksum, which any damage changes; this compares the digest of the program too. */
ZS_API zs_status zs_program_verify(const zs_program*) ZS_NOTHROW;
/* As a file of compiled rules. */
ZS_API zs_status zs_program_write(const zs_program*, zs_buffer** out) ZS_NOTHROW;
/* "sha-256:…", of what the rules say: the same wherever their files lie. */
ZS_API zs_text zs_program_digest(const zs_program*) ZS_NOTHROW;

/* What the rules and their vocabulary hold, as JSON: what `zhunsheng rules`, `facts` and `facts --json-schema` say. */
#define ZS_LIST_RULES 0
#define ZS_LIST_READINGS 1
#define ZS_LIST_FACTS 2
#define ZS_LIST_SCHEMA 3
ZS_API zs_status zs_program_list(const zs_program*, int32_t what, int32_t language, zs_buffer** out) ZS_NOTHROW;

ZS_API zs_program* zs_program_retain(zs_program*) ZS_NOTHROW; /* the same, to be released once more */
ZS_API void zs_program_release(zs_program*) ZS_NOTHROW;

/* ---- facts ---- */

typedef struct zs_facts zs_facts;

typedef struct zs_limits { /* 0: the usual one, docs/limits.md */
  size_t struct_size;
  size_t document_bytes;                  /* of one document */
  uint32_t entities;                      /* in one body */
  int32_t depth;                          /* objects and lists within one another, ZS_MOST_DEPTH at most */
  int32_t number_digits, number_exponent; /* ZS_MOST_DIGITS at most */
  int32_t diagnostics;                    /* errors that are kept; the rest are counted */
} zs_limits;
/* What may be allowed at most, whatever the stack and the memory: more is ZS_WRONG_USAGE, and so is a number below 0. */
#define ZS_MOST_DEPTH 1000
#define ZS_MOST_DIGITS 100000

/* One JSON document, zhunsheng-facts/1; `name` is for messages. */
ZS_API zs_status zs_facts_read(zs_program*, const void* json, size_t size, zs_text name, const zs_limits* limits, zs_facts** out,
                               zs_diagnostics** diagnostics) ZS_NOTHROW;
ZS_API size_t zs_facts_entity_count(const zs_facts*) ZS_NOTHROW;
ZS_API zs_text zs_facts_digest(const zs_facts*) ZS_NOTHROW;
ZS_API zs_facts* zs_facts_retain(zs_facts*) ZS_NOTHROW;
ZS_API void zs_facts_release(zs_facts*) ZS_NOTHROW;

/* Facts put together without JSON: entities, then values. What is set is judged by the same reader as a document; zs_table_finish says
 * what was wrong. A call that ends with ZS_WRONG_USAGE has set nothing. Numbers are exact: a mantissa and a number of decimals, or a text. A fact that is not set is missing. */
typedef struct zs_table zs_table;
#define ZS_NONE UINT32_MAX
ZS_API zs_status zs_table_new(zs_program*, const zs_limits* limits, zs_table** out) ZS_NOTHROW;
ZS_API void zs_table_release(zs_table*) ZS_NOTHROW;
ZS_API zs_status zs_table_as_of(zs_table*, zs_text day) ZS_NOTHROW;          /* "2026-12-31" */
ZS_API zs_status zs_table_synthetic(zs_table*, int32_t invented) ZS_NOTHROW; /* the figures are invented */
/* A document whose entities belong to the same body; several may be added. */
ZS_API zs_status zs_table_add_json(zs_table*, const void* json, size_t size, zs_text name) ZS_NOTHROW;
/* Type and fact by id or Chinese name. `type` tells facts of one name apart. ZS_NONE: there is none. */
ZS_API uint32_t zs_program_type(const zs_program*, zs_text name) ZS_NOTHROW;
ZS_API uint32_t zs_program_fact(const zs_program*, zs_text name, uint32_t type) ZS_NOTHROW;
/* An entity and its number. `name` and `parent` (an id) may be empty; `where` is what messages call it, such as "row 12"; empty: its id,
 * and behind it the number in brackets where several have that id. */
ZS_API zs_status zs_table_entity(zs_table*, zs_text id, uint32_t type, zs_text name, zs_text parent, zs_text where,
                                 uint32_t* out) ZS_NOTHROW;
/* How many entities of a type there are below this one, listed or not. */
ZS_API zs_status zs_table_census(zs_table*, uint32_t entity, uint32_t type, int64_t count) ZS_NOTHROW;
/* mantissa / 10^scale, in the unit of the fact. A scale below 0 or over 18 and the number of an entity or fact that there is none of are
 * ZS_WRONG_USAGE; what the value itself may be, zs_table_finish says. */
ZS_API zs_status zs_table_number(zs_table*, uint32_t entity, uint32_t fact, int64_t mantissa, int32_t scale) ZS_NOTHROW;
/* One fact of many entities. `present` may be NULL; a 0 in it leaves the fact out. All of them are set, or none: one entity that is none is
 * enough for ZS_WRONG_USAGE, where there is no value too. */
ZS_API zs_status zs_table_numbers(zs_table*, const uint32_t* entities, uint32_t fact, const int64_t* mantissas, int32_t scale,
                                  const uint8_t* present, size_t count) ZS_NOTHROW;
ZS_API zs_status zs_table_truth(zs_table*, uint32_t entity, uint32_t fact, int32_t truth) ZS_NOTHROW;
/* As one would write it: "95.2%", "1,234", "2026-08-31", 是, the word of a list. */
ZS_API zs_status zs_table_text(zs_table*, uint32_t entity, uint32_t fact, zs_text text) ZS_NOTHROW;
/* The facts; the table is empty afterwards and may be filled again. */
ZS_API zs_status zs_table_finish(zs_table*, zs_facts** out, zs_diagnostics** diagnostics) ZS_NOTHROW;

/* ---- judging ---- */

typedef struct zs_evaluator zs_evaluator;
typedef struct zs_cancellation zs_cancellation;

/* Any thread may cancel, at any time; the evaluation that was given it ends before its next verdict. It stays cancelled. */
ZS_API zs_status zs_cancellation_new(zs_cancellation** out) ZS_NOTHROW;
ZS_API void zs_cancellation_cancel(zs_cancellation*) ZS_NOTHROW;
ZS_API void zs_cancellation_release(zs_cancellation*) ZS_NOTHROW;

#define ZS_EXPLAIN_NONE 0
#define ZS_EXPLAIN_FAILED 1 /* not met, open, in review, waived */
#define ZS_EXPLAIN_ALL 2
typedef struct zs_options {
  size_t struct_size;
  zs_text as_of; /* the day to judge on; empty: that of the facts. One of them is needed: there is no clock */
  const zs_text* rulesets;
  size_t ruleset_count; /* 0: all */
  const zs_text* rules; /* ids of rules or requirements, with or without the rule set, or titles */
  size_t rule_count;
  const zs_text* entities; /* ids or names */
  size_t entity_count;
  int32_t duties;   /* 1: duties of clauses too */
  int32_t explain;  /* which verdicts of zs_result_json have their explanation */
  int32_t language; /* of what zs_result_json has in one language only */
  int32_t reserved;
  zs_text overlay;                     /* zhunsheng-overlay/1; empty: none */
  zs_text overlay_name;                /* for messages */
  uint64_t most_verdicts;              /* 0: any number */
  const zs_cancellation* cancellation; /* NULL: none */
} zs_options;

ZS_API zs_status zs_evaluator_new(zs_program*, zs_evaluator** out) ZS_NOTHROW;
ZS_API void zs_evaluator_release(zs_evaluator*) ZS_NOTHROW;
/* Judges; the result is there until the next call, whatever comes of that. `options` may be NULL. */
ZS_API zs_status zs_evaluate(zs_evaluator*, zs_facts*, const zs_options* options, zs_diagnostics** diagnostics) ZS_NOTHROW;

#define ZS_MET 0
#define ZS_NOT_MET 1
#define ZS_PENDING 2 /* its date has not come */
#define ZS_OPEN 3    /* what is known does not decide it */
#define ZS_REVIEW 4  /* for a person to decide */
#define ZS_NOT_APPLICABLE 5
#define ZS_WAIVED 6
#define ZS_NO_VERDICT 255 /* zs_verdict_at gave none */

#define ZS_NO_FINDING 0 /* how grave it is where it is not met, by the modality of the rule */
#define ZS_SUGGESTION 1
#define ZS_DEVIATION 2
#define ZS_SHORTFALL 3
#define ZS_GAP 4
#define ZS_VIOLATION 5

#define ZS_LATE 1U      /* not met on its date, but since */
#define ZS_JUSTIFIED 2U /* a deviation with a reason in the overlay */
#define ZS_BAR 4U       /* one of these not met decides the whole */
#define ZS_DUTY 8U      /* of a clause, judged only when asked */

typedef struct zs_verdict {
  size_t struct_size;
  int32_t status, severity;
  uint32_t flags;
  uint32_t citation_count;
  zs_text key;         /* "anxi.rotation@1.0.0/350524" */
  zs_text rule;        /* "anxi.rotation" */
  zs_text requirement; /* "anxi.rotation_rotated" */
  zs_text ruleset, version;
  zs_text entity, entity_name;
  zs_text title_zh, title_en;
  zs_text modality; /* "must", "must_not", "strive", "in_principle", "encourage" */
  zs_text period;   /* "2025/26" where it is judged by period */
} zs_verdict;

ZS_API size_t zs_verdict_count(const zs_evaluator*) ZS_NOTHROW;
/* Where it does not end with ZS_OK, `out` has the status ZS_NO_VERDICT and nothing else; without a size in struct_size it is not touched. */
ZS_API zs_status zs_verdict_at(zs_evaluator*, size_t index, zs_verdict* out) ZS_NOTHROW;

#define ZS_NO_VALUE 0
#define ZS_NUMBER 1
#define ZS_ROOT 2  /* `exact` is "sqrt(2/9)" */
#define ZS_RANGE 3 /* some facts are missing: it lies between low and high */
typedef struct zs_quantity {
  size_t struct_size;
  int32_t kind;
  int32_t has_fraction;           /* a number whose parts fit, in lowest terms */
  int64_t numerator, denominator; /* of a share 47/50, which is shown as 94% */
  zs_text exact;                  /* of a number "p" or "p/q" in lowest terms, of any length */
  zs_text low, high;              /* of a range, likewise; empty: no bound */
  zs_text comparison;             /* of what is required: ">=", "<=", ">", "<", "=", "!=" */
  zs_text unit;                   /* "%", "人", "元/人"; empty: a pure number */
  zs_text shown_zh, shown_en;     /* "94.27%": rounded for the eye */
  int32_t near_threshold;         /* of what was observed: rounded as usual it would be on the other side */
  int32_t reserved;
} zs_quantity;

/* The two sides of the comparison that the verdict rests on. */
ZS_API zs_status zs_verdict_observed(zs_evaluator*, size_t index, zs_quantity* out) ZS_NOTHROW;
ZS_API zs_status zs_verdict_required(zs_evaluator*, size_t index, zs_quantity* out) ZS_NOTHROW;

typedef struct zs_citation {
  size_t struct_size;
  zs_text document, title; /* "fujian-2025" and the title of the document */
  zs_text locator;         /* "二/五/11" */
  zs_text quote;
  zs_text clause_zh, clause_en; /* as one prints it: 《…》二、（五）第11条 */
  int32_t verified;             /* 1: the quote was proven against the original */
  int32_t reserved;
} zs_citation;
ZS_API zs_status zs_verdict_citation(zs_evaluator*, size_t index, size_t citation, zs_citation* out) ZS_NOTHROW;

/* The whole reasoning of one verdict. Text is laid out for `width` columns, ZS_NARROWEST or more; JSON, which has no width, is one
 * verdict of zhunsheng-result/1 with its explanation. */
#define ZS_NARROWEST 20
#define ZS_AS_TEXT 0
#define ZS_AS_JSON 1
ZS_API zs_status zs_explain(zs_evaluator*, size_t index, int32_t language, int32_t format, int32_t width, zs_buffer** out) ZS_NOTHROW;
/* The whole result: zhunsheng-result/1. */
ZS_API zs_status zs_result_json(zs_evaluator*, zs_buffer** out) ZS_NOTHROW;

#ifdef __cplusplus
}
#endif
#endif

/* Which requirements does a county not meet, and why? Usage: example FACTS.json [AS-OF] */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zhunsheng/zhunsheng.h>

#define TEXT(t) (int)(t).size, (t).data /* for %.*s */

static zs_text text(const char* words) {
  zs_text out = {words, strlen(words)};
  return out;
}

static char* read_file(const char* path, size_t* size) {
  FILE* file = fopen(path, "rb");
  char* bytes = NULL;
  if (file == NULL) return NULL;
  if (fseek(file, 0, SEEK_END) == 0) {
    const long end = ftell(file);
    rewind(file);
    bytes = end < 0 ? NULL : malloc((size_t)end + 1);
    *size = bytes == NULL ? 0 : fread(bytes, 1, (size_t)end, file);
  }
  fclose(file);
  return bytes;
}

/* What there is to say, and what came of it. */
static int say(const char* what, zs_status status, zs_diagnostics** said) {
  for (size_t i = 0; i < zs_diagnostics_count(*said); ++i) {
    zs_diagnostic one = {.struct_size = sizeof one};
    if (zs_diagnostics_at(*said, i, &one) != ZS_OK) continue;
    fprintf(stderr, "%.*s:%u:%u %.*s %.*s\n", TEXT(one.file), one.line, one.column, TEXT(one.code), TEXT(one.message_en));
  }
  zs_diagnostics_release(*said);
  *said = NULL;
  if (status != ZS_OK) fprintf(stderr, "%s: %.*s\n", what, TEXT(zs_status_text(status, ZS_EN)));
  return status == ZS_OK;
}

static void print_failing(zs_evaluator* evaluator, size_t index) {
  zs_verdict verdict = {.struct_size = sizeof verdict};
  zs_quantity observed = {.struct_size = sizeof observed}, required = {.struct_size = sizeof required};
  if (zs_verdict_at(evaluator, index, &verdict) != ZS_OK || verdict.status != ZS_NOT_MET) return;
  if (zs_verdict_observed(evaluator, index, &observed) != ZS_OK || zs_verdict_required(evaluator, index, &required) != ZS_OK) return;
  printf("%.*s %.*s", TEXT(verdict.entity_name), TEXT(verdict.title_zh));
  if (observed.kind != ZS_NO_VALUE)
    printf(": %.*s (exactly %.*s), to be %.*s %.*s", TEXT(observed.shown_zh), TEXT(observed.exact), TEXT(required.comparison),
           TEXT(required.shown_zh));
  printf("\n");
  for (size_t i = 0; i < verdict.citation_count; ++i) {
    zs_citation citation = {.struct_size = sizeof citation};
    if (zs_verdict_citation(evaluator, index, i, &citation) == ZS_OK)
      printf("  %.*s “%.*s”\n", TEXT(citation.clause_zh), TEXT(citation.quote));
  }
}

int main(int count, char** arguments) {
  zs_program* program = NULL;
  zs_facts* facts = NULL;
  zs_evaluator* evaluator = NULL;
  zs_diagnostics* said = NULL;
  zs_options options = {.struct_size = sizeof options};
  size_t size = 0;
  int done = 0;
  char* json = count < 2 ? NULL : read_file(arguments[1], &size);
  if (json == NULL) {
    fprintf(stderr, "usage: example FACTS.json [AS-OF]\n");
    return 64;
  }
  if (count > 2) options.as_of = text(arguments[2]);
  if (say("rules", zs_program_bundled(&program, &said), &said) &&
      say("facts", zs_facts_read(program, json, size, text(arguments[1]), NULL, &facts, &said), &said) &&
      say("evaluator", zs_evaluator_new(program, &evaluator), &said) &&
      say("evaluate", zs_evaluate(evaluator, facts, &options, &said), &said)) {
    zs_buffer* why = NULL;
    for (size_t i = 0; i < zs_verdict_count(evaluator); ++i) print_failing(evaluator, i);
    if (zs_verdict_count(evaluator) > 0 && zs_explain(evaluator, 0, ZS_ZH, ZS_AS_TEXT, 80, &why) == ZS_OK)
      printf("\n%.*s", TEXT(zs_buffer_text(why)));
    zs_buffer_release(why);
    done = 1;
  }
  zs_evaluator_release(evaluator);
  zs_facts_release(facts);
  zs_program_release(program);
  free(json);
  return done ? 0 : 1;
}

#include "cite/normative.h"

#include <algorithm>
#include <map>

#include "syntax/modal_words.h"

namespace zhunsheng::cite {
namespace {

/// The longer of two that begin alike stands first.
constexpr std::u32string_view kObliging[] = {U"不得",   U"不准",   U"不能",   U"不再",   U"不许", U"不可", U"不低于", U"不高于", U"不超过",
                                             U"不少于", U"不大于", U"不小于", U"不多于", U"必须", U"严禁", U"禁止",   U"杜绝",   U"严格",
                                             U"严防",   U"严控",   U"防止",   U"防范",   U"确保", U"保证", U"力争",   U"原则上", U"鼓励",
                                             U"支持",   U"允许",   U"至少",   U"至多",   U"最多", U"最少", U"达到",   U"低于",   U"高于",
                                             U"超过",   U"全覆盖", U"应当",   U"务必",   U"一律", U"只能", U"有权",   U"有责任", U"以上",
                                             U"以下",   U"以内",   U"负责",   U"要",     U"应",   U"须",   U"均",     U"都"};
constexpr std::u32string_view kTurning[] = {U"不得", U"不准", U"不能", U"不再", U"不许", U"不可", U"严禁",   U"禁止", U"杜绝", U"严防",
                                            U"防止", U"防范", U"严控", U"确保", U"保证", U"力争", U"原则上", U"鼓励", U"支持", U"允许"};
constexpr std::u32string_view kTasks[] = {
    U"安排", U"保持", U"保留", U"保障", U"保护", U"报告", U"报送", U"备案", U"补齐", U"采取", U"测评", U"撤并", U"撤销", U"成立",
    U"创建", U"创新", U"创设", U"处理", U"打造", U"担任", U"倒查", U"督促", U"督导", U"对接", U"发放", U"发挥", U"发展", U"丰富",
    U"扶持", U"改革", U"改建", U"改进", U"改善", U"给予", U"公布", U"公开", U"公示", U"巩固", U"构建", U"关爱", U"关心", U"规范",
    U"贯彻", U"核定", U"化解", U"加大", U"加快", U"加强", U"坚持", U"监测", U"监督", U"检查", U"减轻", U"减少", U"健全", U"建立",
    U"建成", U"建设", U"降低", U"接受", U"解决", U"纠正", U"开发", U"开放", U"开设", U"开展", U"考核", U"控制", U"扩大", U"扩建",
    U"拓宽", U"拓展", U"列入", U"落实", U"明确", U"纳入", U"培训", U"培养", U"培育", U"配备", U"配齐", U"配强", U"评估", U"评价",
    U"强化", U"清理", U"确定", U"设立", U"设置", U"深化", U"深入", U"审核", U"审批", U"实施", U"实现", U"实行", U"试行", U"缩小",
    U"探索", U"提倡", U"提高", U"提供", U"提升", U"填报", U"调整", U"统筹", U"推动", U"推广", U"推进", U"推行", U"完成", U"完善",
    U"维护", U"稳定", U"消除", U"协调", U"形成", U"宣传", U"依法", U"引导", U"营造", U"优化", U"优先", U"有序", U"予以", U"增加",
    U"增设", U"增强", U"整合", U"整改", U"支付", U"执行", U"制定", U"制订", U"重视", U"追究", U"着力", U"组建", U"组织", U"尊重",
    U"遵守", U"遵循", U"做到", U"做好", U"促进", U"办好", U"编制", U"倡导", U"畅通", U"帮扶", U"奖励", U"建好", U"开齐", U"开足",
    U"夯实", U"缓解", U"汇总", U"交流", U"轮岗", U"列支", U"免除", U"免费", U"配建", U"取消", U"认真", U"通报", U"问责", U"限制"};
constexpr std::u32string_view kAdverbs[] = {U"积极", U"切实", U"进一步", U"全面", U"大力", U"逐步", U"不断", U"持续", U"加快", U"及时",
                                            U"定期", U"认真", U"有效",   U"充分", U"扎实", U"稳步", U"深入", U"统一", U"科学", U"合理",
                                            U"坚决", U"着力", U"继续",   U"同步", U"主动", U"共同", U"同时", U"可以", U"依法", U"严格"};
constexpr std::u32string_view kLinks[] = {U"并且", U"以及", U"同时", U"并", U"且", U"和", U"及", U"与", U"、", U"或"};
constexpr std::u32string_view kMeasures = U"%‰所个人名次万亿元班小平米天倍项间台套册节成座门";
constexpr char32_t kBlank = U' ';

template <std::size_t N>
std::u32string_view starts_with_one(std::u32string_view text, const std::u32string_view (&words)[N]) {
  for (const std::u32string_view word : words)
    if (text.starts_with(word)) return word;
  return {};
}

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool among(char32_t one, std::u32string_view list) { return list.find(one) != std::u32string_view::npos; }

/// Behind the titles: [where one begins] → where it ends, for those that are closed on their line. One pass, however many stay open.
std::map<std::size_t, std::size_t> titles_in(std::u32string_view text) {
  std::map<std::size_t, std::size_t> out;
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == U'\n') open.clear();
    if (text[i] == U'<') open.push_back(i);
    if (text[i] != U'>' || open.empty()) continue;
    out.emplace(open.back(), i + 1);
    open.pop_back();
  }
  return out;
}

/// The end of a quotation that begins at `at`, or `at`.
std::size_t past_quotation(std::u32string_view text, std::size_t at) {
  const std::size_t end = text.find_first_of(U"\"\n", at + 1);
  return end == std::u32string_view::npos || text[end] == U'\n' ? at : end + 1;
}

}  // namespace

NormWords::NormWords(const Original& original) : text_(original.text.characters) {
  const auto titles = titles_in(text_);
  for (std::size_t i = 0; i < text_.size();) {
    const auto title = titles.find(i);
    const std::size_t end = text_[i] == U'"' ? past_quotation(text_, i) : title != titles.end() ? title->second : i;
    std::fill(text_.begin() + static_cast<std::ptrdiff_t>(i), text_.begin() + static_cast<std::ptrdiff_t>(end), kBlank);
    i = std::max(end, i + 1);
  }
}

/// 要 in 重要 obliges nobody; nor do 应 in 适应 and 应助尽助, 均 in 均衡, 都 in 首都, 防止 in 防止返贫监测对象,
/// 支持 in 政策支持.
bool NormWords::is_part_of_a_word(std::uint32_t place, std::u32string_view word) const {
  const std::size_t end = place + word.size();
  const char32_t before = place > 0 ? text_[place - 1] : kBlank;
  const char32_t after = end < text_.size() ? text_[end] : kBlank;
  if (word == U"要") return among(before, U"重主必需简摘首将纲提险") || among(after, U"求素点闻");
  if (word.front() == U'应') return syntax::is_other_word(text_, place);
  if (word == U"均") return among(before, U"平人生户地年") || among(after, U"衡等价");
  if (word == U"都") return before == U'首' || before == U'成' || among(after, U"市会");
  if (word == U"防止") return after == U'返';
  if (word == U"支持") return among(before, U"策金务术") || after == U'力';
  return false;
}

/// Digits with what they count: 2次, 95%. Not years, not the numbers of clauses.
NormWord NormWords::measure_at(std::uint32_t place) const {
  if (!is_digit(text_[place]) || (place > 0 && (is_digit(text_[place - 1]) || text_[place - 1] == U'.'))) return {};
  std::uint32_t end = place;
  while (end < text_.size() && (is_digit(text_[end]) || (text_[end] == U'.' && end + 1 < text_.size() && is_digit(text_[end + 1])))) ++end;
  if (end >= text_.size() || !among(text_[end], kMeasures)) return {};
  return {Force::obliges, {place, end + 1}};
}

NormWord NormWords::at(std::uint32_t place) const {
  const std::u32string_view rest = std::u32string_view(text_).substr(place);
  const auto word_of = [&](std::u32string_view word) { return Span{place, place + static_cast<std::uint32_t>(word.size())}; };
  if (const auto word = starts_with_one(rest, kObliging); !word.empty() && !is_part_of_a_word(place, word))
    return {Force::obliges, word_of(word)};
  if (const auto word = starts_with_one(rest, kTasks); !word.empty() && !is_part_of_a_word(place, word))
    return {Force::task, word_of(word)};
  return measure_at(place);
}

NormWord NormWords::first(Span span, Force least) const {
  for (std::uint32_t i = span.begin; i < span.end; ++i)
    if (const NormWord word = at(i); word.force >= least && word.force != Force::none && word.span.end <= span.end) return word;
  return {};
}

std::uint32_t NormWords::past_adverbs(std::uint32_t place) const {
  for (;;) {
    const auto word = starts_with_one(std::u32string_view(text_).substr(place), kAdverbs);
    if (word.empty()) return place;
    place += static_cast<std::uint32_t>(word.size());
  }
}

bool NormWords::begins_with_one(Span span) const {
  const auto link = starts_with_one(std::u32string_view(text_).substr(span.begin), kLinks);
  const std::uint32_t begin = span.begin + static_cast<std::uint32_t>(link.size());
  const std::uint32_t behind = past_adverbs(begin);
  if (behind < span.end && at(behind).force != Force::none) return true;
  return begin < span.end && at(begin).force != Force::none;
}

NormWord NormWords::linked(Span span) const {
  for (std::uint32_t i = span.begin; i < span.end; ++i) {
    const auto link = starts_with_one(std::u32string_view(text_).substr(i), kLinks);
    if (link.empty()) continue;
    const std::uint32_t behind = past_adverbs(i + static_cast<std::uint32_t>(link.size()));
    if (behind >= span.end) return {};
    if (const NormWord word = at(behind); word.force != Force::none) return word;
  }
  return {};
}

NormWord NormWords::measure(Span span) const {
  for (std::uint32_t i = span.begin; i < span.end; ++i)
    if (const NormWord word = measure_at(i); word.force != Force::none && word.span.end <= span.end) return word;
  return {};
}

bool NormWords::ends_with_link(Span span) const {
  const auto text = std::u32string_view(text_).substr(span.begin, span.end - span.begin);
  return std::any_of(std::begin(kLinks), std::end(kLinks), [&](std::u32string_view link) { return text.ends_with(link); });
}

bool NormWords::turns(Span word) const {
  const auto text = std::u32string_view(text_).substr(word.begin, word.end - word.begin);
  return std::find(std::begin(kTurning), std::end(kTurning), text) != std::end(kTurning);
}

std::uint32_t NormWords::letters(Span span) const {
  return static_cast<std::uint32_t>(
      std::count_if(text_.begin() + span.begin, text_.begin() + span.end, [](char32_t c) { return !among(c, U" ,;:。!?、()[]\"'·\n\t"); }));
}

}  // namespace zhunsheng::cite

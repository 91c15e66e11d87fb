// How the page of an original looks. No scripts, no fonts and nothing else from outside.
#pragma once

#include <string_view>

namespace zhunsheng::report {

inline constexpr std::string_view kSourcesStyle = R"(
:root{color-scheme:light}
*{box-sizing:border-box}
body{font-family:"Noto Serif CJK SC","Source Han Serif SC","Songti SC","SimSun",serif;font-size:17px;line-height:1.85;margin:0;color:#1a1a1a;background:#fff;overflow-wrap:anywhere}
.page{max-width:46em;margin:0 auto;padding:1.5em 1.2em 4em}
nav,.legend,.at,.rests,.about,footer{font-family:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
h1{font-size:1.5em;line-height:1.4;margin:0 0 .3em}
h2,h3,h4,h5,h6{line-height:1.5;margin:1.8em 0 .4em;scroll-margin-top:1em}
h2{font-size:1.3em;border-bottom:1px solid #ccc;padding-bottom:.2em}h3{font-size:1.12em}h4,h5,h6{font-size:1em}
p{margin:.5em 0}
a{color:#0b4f9e}a:focus-visible,summary:focus-visible{outline:3px solid #0b4f9e;outline-offset:2px}
.skip{position:absolute;left:-99em}.skip:focus{left:1em;top:1em;background:#fff;padding:.3em .6em}
.synthetic{color:#a3262a;font-weight:bold;border:2px solid #a3262a;padding:.1em .6em;display:inline-block}
.about{color:#444;font-size:.85em;margin:.2em 0}
.legend{display:flex;flex-wrap:wrap;gap:.4em;list-style:none;margin:1em 0;padding:0;font-size:.82em;line-height:1.5}
.legend mark{padding:.15em .55em}
mark{color:inherit;padding:.12em 0}
.rule{background:#c9e8c9}.duty{background:#d3e3f8}.judgement{background:#f7e6b5}.declaratory{background:#e7e7e7}.deferred{background:#ead9f3}
.gap{background:#fde0e0;border-bottom:2px solid #b00020}
.at{color:#5c5c5c;font-size:.72em;font-weight:400;text-decoration:none;margin-right:.4em;user-select:none;white-space:nowrap}
.at:hover{text-decoration:underline}
.last{white-space:nowrap}sup{color:#5c5c5c;font-size:.62em;line-height:0;user-select:none}
.rests{list-style:none;margin:.1em 0 .9em;padding:0 0 0 1.2em;font-size:.82em;line-height:1.6}
.rests li{margin:.2em 0;padding-left:.6em;border-left:4px solid #ccc}
.rests .kind{color:#444;margin-right:.5em}.rests code{font-size:.95em;color:#333}
li.is-rule{border-color:#5fa95f}li.is-duty{border-color:#6795d1}li.is-judgement{border-color:#d0a32b}li.is-declaratory{border-color:#999}li.is-deferred{border-color:#a877c2}
.verdicts{margin:.1em 0 .2em;padding:0 0 0 1em;list-style:none;columns:15em auto}.verdicts li{border:0;padding:0;margin:0}
.met{color:#1d6b1d}.not_met{color:#a3001b;font-weight:600}.other{color:#5a4600}
summary{cursor:pointer}
nav{font-size:.85em;line-height:1.6;margin:1em 0;padding:.6em .9em;border:1px solid #d5d5d5;border-radius:4px}
nav ul{list-style:none;margin:.2em 0;padding-left:1em}nav>details>ul{padding-left:0}nav li{margin:.12em 0}nav a{text-decoration:none}nav a:hover{text-decoration:underline}
nav .left{color:#b00020;font-weight:600}
footer{color:#5c5c5c;font-size:.8em;margin-top:3em;border-top:1px solid #ccc;padding-top:.6em}
@media(max-width:30em){body{font-size:16px;line-height:1.75}.page{padding:1em .8em 3em}.rests{padding-left:.3em}h1{font-size:1.3em}}
@media(min-width:75em){.page.wide{max-width:72em;display:grid;grid-template-columns:18em minmax(0,1fr);column-gap:3em}
.wide>header,.wide>footer{grid-column:2}.wide>main{grid-column:2}.wide>nav{grid-column:1;grid-row:1/4;position:sticky;top:1em;max-height:calc(100vh - 2em);overflow:auto;align-self:start;margin:0}}
@media print{body{font-size:11pt}.page,.page.wide{display:block;max-width:none;padding:0}nav,.skip{display:none}
mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}h2,h3,h4,h5,h6{break-after:avoid}.rests li{break-inside:avoid}a{color:inherit}@page{margin:18mm 16mm}}
)";

}  // namespace zhunsheng::report

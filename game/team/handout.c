#include "team/handout.h"

#include <stdio.h>
#include <string.h>

#include "base/banned.h"

static const char head[] =
    "<meta charset=\"utf-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
    "'unsafe-inline'\">\n";

/* Ink on paper; @page keeps the margins a printer needs, and no item is cut in two. */
static const char style[] =
    "<style>\n"
    "@page { size: A4; margin: 18mm 20mm; }\n"
    "body { font: 12pt/1.5 Inter, 'Segoe UI', Helvetica, Arial, sans-serif; color: #1d2433;\n"
    "       background: #fff; max-width: 42em; margin: 2em auto; padding: 0 1.2em; }\n"
    "h1 { font-size: 24pt; line-height: 1.2; margin: 0 0 .2em; }\n"
    "h2 { font-size: 14pt; margin: 1.6em 0 .4em; break-after: avoid; }\n"
    "p, li { margin: .3em 0; }\n"
    ".when, .note, li small { color: #59616f; }\n"
    ".definition { font-size: 15pt; line-height: 1.45; border-left: 4px solid #b5400f;\n"
    "              padding-left: .8em; margin: 1em 0; }\n"
    "ol, ul { padding-left: 1.4em; }\n"
    "li { break-inside: avoid; margin: .6em 0; }\n"
    "li small { display: block; font-size: 10.5pt; }\n"
    "blockquote { margin: 0; font-style: italic; }\n"
    "table { border-collapse: collapse; margin: .4em 0; }\n"
    "th, td { text-align: left; padding: .15em .8em .15em 0; border-bottom: 1px solid #ddd8cc; }\n"
    "td.number, th.number { text-align: right; }\n"
    "@media print { body { margin: 0; padding: 0; max-width: none; } }\n"
    "</style>\n";

void handout_words(Text *out, const char *text) {
    text_add_html(out, text, strlen(text));
}

void handout_markup(Text *out, const Markup *markup) {
    Text plain = {0};
    markup_plain(markup, NULL, &plain);
    handout_words(out, text_cstr(&plain));
    text_release(&plain);
}

/* <tag>text</tag>, the text escaped. */
void handout_element(Text *out, const char *tag, const char *text) {
    text_addf(out, "<%s>", tag);
    handout_words(out, text);
    text_addf(out, "</%.*s>\n", (int)strcspn(tag, " "), tag);
}

void handout_date(Text *out, const char *date, Lang lang) {
    int year = 0, month = 0, day = 0;
    if (sscanf(date, "%4d-%2d-%2d", &year, &month, &day) == 3 && month >= 1 && month <= 12)
        text_addf(out, "%d %s %d", day, lang_month(lang, month), year);
    else
        text_add(out, date);
}

void handout_filled(Text *out, const char *tag, Lang lang, Msg key, const char *const *args) {
    Text text = {0};
    msg_add(&text, lang, key, args);
    handout_element(out, tag, text_cstr(&text));
    text_release(&text);
}

void handout_begin(Text *out, Lang lang, const char *title) {
    text_addf(out, "<!doctype html>\n<html lang=\"%s\">\n<head>\n%s", lang_id(lang), head);
    handout_element(out, "title", title);
    text_addf(out, "%s</head>\n<body>\n<main>\n", style);
}

void handout_end(Text *out) {
    text_add(out, "</main>\n</body>\n</html>\n");
}

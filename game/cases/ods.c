#include "cases/ods.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "cases/zip_open.h"

#include "base/banned.h"

RULE(rule_large, "ods-large", MSG_ODS_LARGE);
RULE(rule_none, "ods-none", MSG_ODS_NONE);

enum { ODS_MOST_BYTES = 16 << 20, ODS_MOST_FILES = 2000, ODS_MOST_LIST = 1 << 20 };
enum { XML_MOST = 16 << 20 };

static const ZipBounds bounds = {
    .files = ODS_MOST_FILES, .list = ODS_MOST_LIST, .bytes = ODS_MOST_BYTES, .rule = &rule_large};

/* ---- as much of XML as there is in it ---- */

typedef struct Tag {
    const char *name, *end; /* of its name; of all of it */
    size_t len;
    bool closes, empty; /* </name>; <name/> */
} Tag;

/* From "<" on; false where the text ends within it. What is in quotes ends no tag. */
static bool read_tag(const char *at, const char *end, Tag *tag) {
    char quote = 0;
    const char *c = at + 1;
    *tag = (Tag){.closes = c < end && *c == '/'};
    tag->name = c + tag->closes;
    for (; c < end && (quote || *c != '>'); c++) {
        if (quote)
            quote = *c == quote ? 0 : quote;
        else if (*c == '"' || *c == '\'')
            quote = *c;
    }
    if (c >= end)
        return false;
    while (tag->name + tag->len < c && !strchr(" \t\r\n/>", tag->name[tag->len]))
        tag->len++;
    tag->empty = c[-1] == '/';
    tag->end = c + 1;
    return true;
}

static bool is(const Tag *tag, const char *name) {
    return tag->len == strlen(name) && !memcmp(tag->name, name, tag->len);
}

/* An attribute that counts something: 1 without it, and never more than `most`. */
static int count_of(const Tag *tag, const char *attribute, int most) {
    size_t len = strlen(attribute);
    for (const char *c = tag->name + tag->len; c + len + 2 < tag->end; c++)
        if (!memcmp(c, attribute, len) && c[len] == '=' &&
            (c[len + 1] == '"' || c[len + 1] == '\'')) {
            long count = 0;
            for (c += len + 2; *c >= '0' && *c <= '9' && count < most; c++)
                count = count * 10 + (*c - '0');
            return count > most ? most : count > 0 ? (int)count : 1;
        }
    return 1;
}

static void add_letter(Text *out, long code) {
    char letter[4];
    if (code > 0 && code <= 0x10FFFF && !(code >= 0xD800 && code < 0xE000))
        text_add_bytes(out, letter, (size_t)utf8_encode((int32_t)code, letter));
}

/* From "&" on; where it ends. What is no entity stands as it is. */
static const char *add_entity(const char *at, const char *end, Text *out) {
    static const struct {
        const char *name, *sign;
    } known[] = {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        size_t len = strlen(known[i].name);
        if ((size_t)(end - at) >= len && !memcmp(at, known[i].name, len)) {
            text_add(out, known[i].sign);
            return at + len;
        }
    }
    const char *c = at + 2;
    bool hex = end - at > 3 && at[1] == '#' && at[2] == 'x';
    if (end - at > 3 && at[1] == '#') {
        long code = 0;
        for (c += hex; c < end && *c != ';' && code <= 0x10FFFF; c++) {
            int digit = *c >= '0' && *c <= '9'          ? *c - '0'
                        : hex && *c >= 'a' && *c <= 'f' ? *c - 'a' + 10
                        : hex && *c >= 'A' && *c <= 'F' ? *c - 'A' + 10
                                                        : -1;
            if (digit < 0)
                break;
            code = code * (hex ? 16 : 10) + digit;
        }
        if (c < end && *c == ';') {
            add_letter(out, code);
            return c + 1;
        }
    }
    text_add_char(out, '&');
    return at + 1;
}

/* ---- cells ---- */

typedef struct Sheet {
    Text cell, row; /* the one that is read; those before it, as CSV */
    int cells;      /* in the row */
    OdsSize size;
    bool any, wide; /* something in the row; also beyond what is read */
    int times;      /* as often as the cell stands there */
    bool in_cell, in_words, aside;
    Text *out;
} Sheet;

static void end_cell(Sheet *sheet) {
    int left = sheet->times;
    for (; left > 0 && sheet->cells < ODS_CELLS; left--) {
        text_add(&sheet->row, sheet->cells++ ? ",\"" : "\"");
        for (const char *c = text_cstr(&sheet->cell); *c; c++) {
            if (*c == '"')
                text_add_char(&sheet->row, '"');
            text_add_char(&sheet->row, *c);
        }
        text_add_char(&sheet->row, '"');
    }
    sheet->any = sheet->any || sheet->cell.len;
    sheet->wide = sheet->wide || (sheet->cell.len && left > 0);
    sheet->in_cell = sheet->in_words = sheet->aside = false;
    text_clear(&sheet->cell);
}

/* The same row again and again is one. */
static void end_row(Sheet *sheet) {
    if (sheet->any && sheet->size.rows < ODS_ROWS) {
        text_add(sheet->out, text_cstr(&sheet->row));
        text_add(sheet->out, "\r\n");
        sheet->size.wide += sheet->wide;
    }
    sheet->size.rows += sheet->any;
    text_clear(&sheet->row);
    sheet->cells = 0;
    sheet->any = sheet->wide = false;
}

static void take_cell(Sheet *sheet, const Tag *tag) {
    if (!tag->closes) {
        text_clear(&sheet->cell);
        sheet->in_cell = true;
        sheet->times = count_of(tag, "table:number-columns-repeated", ODS_CELLS);
    }
    if ((tag->closes || tag->empty) && sheet->in_cell)
        end_cell(sheet);
}

/* Paragraphs of a cell are parted by a space; a remark beside a cell is none of its words. */
static void take_words(Sheet *sheet, const Tag *tag) {
    if (is(tag, "office:annotation"))
        sheet->aside = !tag->closes && !tag->empty;
    if (!sheet->in_cell || sheet->aside)
        return;
    if (is(tag, "text:p") || is(tag, "text:h")) {
        if (!tag->closes && sheet->cell.len)
            text_add_char(&sheet->cell, ' ');
        sheet->in_words = !tag->closes && !tag->empty;
    } else if ((is(tag, "text:s") || is(tag, "text:tab") || is(tag, "text:line-break")) &&
               !tag->closes) {
        text_add_char(&sheet->cell, ' ');
    }
}

/* False once the first sheet is over. */
static bool take_tag(Sheet *sheet, const Tag *tag) {
    if (is(tag, "table:table-cell") || is(tag, "table:covered-table-cell"))
        take_cell(sheet, tag);
    else if (is(tag, "table:table-row") && (tag->closes || tag->empty))
        end_row(sheet);
    else if (is(tag, "table:table") && tag->closes)
        return false;
    else
        take_words(sheet, tag);
    return true;
}

OdsSize ods_content_as_csv(const char *bytes, size_t len, Text *out) {
    Sheet sheet = {.out = out};
    Tag tag;
    const char *end = bytes + len;
    for (const char *at = bytes; at < end;) {
        if (*at == '<') {
            if (!read_tag(at, end, &tag) || !take_tag(&sheet, &tag))
                break;
            at = tag.end;
        } else if (sheet.in_words && !sheet.aside) {
            if (*at == '&')
                at = add_entity(at, end, &sheet.cell);
            else if (*at)
                text_add_char(&sheet.cell, *at++);
            else
                at++;
        } else {
            at++;
        }
    }
    text_release(&sheet.cell);
    text_release(&sheet.row);
    return sheet.size;
}

const Rule *ods_as_csv(const char *path, Text *out, OdsSize *size) {
    OpenZip zip;
    Text xml = {0};
    const Rule *rule = zip_open_path(path, &bounds, &zip);
    int found = -1;
    *size = (OdsSize){0};
    for (int i = 0; !rule && i < zip.count; i++)
        if (zip.names[i] && !strcmp(zip.names[i], "content.xml"))
            found = i;
    if (!rule)
        rule = found < 0 ? &rule_none : zip_open_check(&zip, found);
    if (!rule)
        rule = zip_open_read(&zip, found, XML_MOST, &xml);
    if (!rule && utf8_is_valid(text_cstr(&xml), xml.len))
        *size = ods_content_as_csv(text_cstr(&xml), xml.len, out);
    else if (!rule)
        rule = &rule_none;
    zip_open_close(&zip);
    text_release(&xml);
    return rule;
}

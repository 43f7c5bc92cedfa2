#include "store/json_print.h"

#include <cjson/cJSON.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

#include "base/banned.h"

enum { WIDTH = 100, INDENT = 2 };

/* Half away from zero, on the double: printf alone would round the digits behind it to even. */
double json_round(double value, int decimals) {
    double scale = pow(10, decimals);
    return fabs(value) < 1e15 / scale ? round(value * scale) / scale : value;
}

void json_print_number(double value, int decimals, Text *out) {
    char digits[40];
    if (decimals != JSON_SHORTEST) {
        text_add_number(out, json_round(value, decimals), decimals);
        return;
    }
    if (!isfinite(value))
        value = 0;
    if (fabs(value) < 1e15 && value == trunc(value)) { /* the same as %.15g, and faster */
        text_addf(out, "%lld", (long long)value);
        return;
    }
    for (int precision = 15; precision <= 17; precision++) {
        snprintf(digits, sizeof digits, "%.*g", precision, value);
        if (strtod(digits, NULL) == value)
            break;
    }
    text_add(out, digits);
}

/* Stands in a JSON string as it is. */
static bool is_plain(unsigned char c) {
    return c >= 0x20 && c != 0x7F && c != '"' && c != '\\';
}

void json_print_string(const char *string, Text *out) {
    size_t len = strlen(string);
    text_add_char(out, '"');
    while (len) {
        size_t valid = utf8_valid_until(string, len);
        for (size_t i = 0; i < valid; i++) {
            unsigned char c = (unsigned char)string[i];
            size_t plain = 0;
            while (i + plain < valid && is_plain((unsigned char)string[i + plain]))
                plain++;
            if (plain) {
                text_add_bytes(out, string + i, plain);
                i += plain - 1;
            } else if (c == '"' || c == '\\')
                text_addf(out, "\\%c", c);
            else if (c == '\n')
                text_add(out, "\\n");
            else if (c == '\t')
                text_add(out, "\\t");
            else
                text_addf(out, "\\u%04x", c);
        }
        string += valid;
        len -= valid;
        if (len) { /* a path may hold any bytes; JSON may not */
            text_add(out, "\xEF\xBF\xBD");
            string++;
            len--;
        }
    }
    text_add_char(out, '"');
}

static void print_scalar(const cJSON *item, int decimals, Text *out) {
    if (cJSON_IsString(item))
        json_print_string(item->valuestring, out);
    else if (cJSON_IsNumber(item))
        json_print_number(item->valuedouble, decimals, out);
    else
        text_add(out, cJSON_IsTrue(item) ? "true" : cJSON_IsFalse(item) ? "false" : "null");
}

static bool is_container(const cJSON *item) {
    return cJSON_IsObject(item) || cJSON_IsArray(item);
}

/* On one line; false as soon as `out` is longer than `limit`. With spaces as people set it. */
static bool print_line(const cJSON *item, int decimals, bool spaces, size_t limit, Text *out) {
    if (!is_container(item)) {
        print_scalar(item, decimals, out);
        return out->len <= limit;
    }
    bool object = cJSON_IsObject(item);
    const cJSON *child = item->child;
    const char *pad = spaces && child && (object || is_container(child)) ? " " : "";
    text_add_char(out, object ? '{' : '[');
    text_add(out, pad);
    for (; child; child = child->next) {
        if (object) {
            json_print_string(child->string, out);
            text_add(out, spaces ? ": " : ":");
        }
        if (!print_line(child, decimals, spaces, limit, out))
            return false;
        if (child->next)
            text_add(out, spaces ? ", " : ",");
    }
    text_add(out, pad);
    text_add_char(out, object ? '}' : ']');
    return out->len <= limit;
}

static void add_indent(Text *out, int depth) {
    text_add_char(out, '\n');
    for (int i = 0; i < depth * INDENT; i++)
        text_add_char(out, ' ');
}

/* The root is always broken; `line` is where the present line begins in `out`. */
static void print_lines(const cJSON *item, int decimals, int depth, size_t line, Text *out) {
    size_t start = out->len;
    if (!is_container(item) || !item->child) {
        print_line(item, decimals, true, SIZE_MAX, out);
        return;
    }
    if (depth && print_line(item, decimals, true, line + WIDTH - 1, out))
        return;
    out->len = start;
    out->bytes[start] = '\0';
    bool object = cJSON_IsObject(item);
    text_add_char(out, object ? '{' : '[');
    for (const cJSON *child = item->child; child; child = child->next) {
        add_indent(out, depth + 1);
        line = out->len - (size_t)((depth + 1) * INDENT);
        if (object) {
            json_print_string(child->string, out);
            text_add(out, ": ");
        }
        print_lines(child, decimals, depth + 1, line, out);
        if (child->next)
            text_add_char(out, ',');
    }
    add_indent(out, depth);
    text_add_char(out, object ? '}' : ']');
}

void json_print(const cJSON *tree, int decimals, Text *out) {
    text_add(out, ""); /* there are bytes now */
    print_lines(tree, decimals, 0, out->len, out);
    text_add_char(out, '\n');
}

void json_print_compact(const cJSON *tree, int decimals, Text *out) {
    print_line(tree, decimals, false, SIZE_MAX, out);
}

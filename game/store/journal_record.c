#include "store/journal_record.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "store/json_parse.h"
#include "store/json_print.h"

#include "base/banned.h"

/* CRC-32 as in IEEE 802.3, bit by bit: records are short. */
static uint32_t crc32(const char *bytes, size_t len) {
    uint32_t crc = 0xFFFFFFFFu;
    for (size_t i = 0; i < len; i++) {
        crc ^= (unsigned char)bytes[i];
        for (int bit = 0; bit < 8; bit++)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320u : 0);
    }
    return ~crc;
}

void journal_record_add(Text *out, const Json *tree) {
    Text json = {0};
    json_print_compact(tree, JSON_SHORTEST, &json);
    text_addf(out, "J %zu %08" PRIx32 " ", json.len, crc32(text_cstr(&json), json.len));
    text_add_bytes(out, text_cstr(&json), json.len);
    text_add_char(out, '\n');
    text_release(&json);
}

Json *journal_record_read(const char **at, const char *end, const char *path) {
    char *number_end;
    if (end - *at < 4 || strncmp(*at, "J ", 2) != 0)
        return NULL;
    unsigned long long len = strtoull(*at + 2, &number_end, 10);
    if (*number_end != ' ' || end - number_end < 11 || number_end[9] != ' ')
        return NULL;
    uint32_t crc = (uint32_t)strtoul(number_end + 1, NULL, 16);
    const char *json = number_end + 10;
    if (len >= (unsigned long long)(end - json) || json[len] != '\n' ||
        crc32(json, (size_t)len) != crc)
        return NULL;
    Findings ignored;
    findings_init(&ignored, LANG_NL);
    Json *tree = json_parse(json, (size_t)len, path, &ignored);
    findings_release(&ignored);
    if (tree)
        *at = json + len + 1;
    return tree;
}

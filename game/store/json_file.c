#include "store/json_file.h"

#include <string.h>

#include "base/file.h"
#include "store/json_parse.h"

#include "base/banned.h"

RULE(rule_schema, "json-schema", MSG_JSON_SCHEMA);
RULE(rule_no_schema, "json-schema", MSG_JSON_NO_SCHEMA);
RULE(rule_future, "json-future", MSG_JSON_FUTURE);

Json *json_read(const char *path, Findings *findings, int *exit_code) {
    Text text = {0};
    FileError error = file_read(path, FILE_LIMIT_JSON, &text);
    Json *tree = NULL;
    if (error != FILE_OK) {
        finding_add0(findings, file_error_rule(error), path, 0);
        *exit_code = file_error_exit(error);
    } else {
        tree = json_parse(text_cstr(&text), text.len, path, findings);
        *exit_code = tree ? 0 : 65;
    }
    text_release(&text);
    return tree;
}

int json_schema(const Json *tree, const char *const *known, const char *path, Findings *findings) {
    const char *schema = json_string(tree, "schema");
    Text all = {0};
    for (int i = 0; known[i]; i++) {
        if (schema && !strcmp(schema, known[i])) {
            text_release(&all);
            return i;
        }
        text_join(&all, ", ", known[i]);
    }
    const Rule *rule = schema ? &rule_schema : &rule_no_schema;
    for (int i = 0; schema && known[i]; i++) { /* the same but for the number: from the future */
        size_t name = (size_t)(strchr(known[i], '/') - known[i]) + 1;
        size_t digits = strlen(schema) > name ? strspn(schema + name, "0123456789") : 0;
        if (digits && !strncmp(schema, known[i], name) && !schema[name + digits] &&
            schema[name] != '0')
            rule = &rule_future;
    }
    finding_add(findings, rule, path, 0, text_cstr(&all), schema ? schema : "");
    text_release(&all);
    return -1;
}

bool json_is_future(const Findings *findings) {
    return findings->count && findings->items[0].rule == &rule_future;
}

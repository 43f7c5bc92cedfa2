#include "store/findings_json.h"

#include "base/banned.h"

void findings_write_json(JsonWriter *w, const Findings *findings) {
    static const char *const severities[] = {"note", "warning", "error"};
    json_write_array(w, "findings");
    for (int i = 0; i < findings->count; i++) {
        const Finding *f = &findings->items[i];
        json_write_object(w, NULL);
        json_write_string(w, "file", f->file);
        json_write_number(w, "line", f->line);
        json_write_string(w, "severity", severities[f->severity]);
        json_write_string(w, "rule", f->rule->id);
        json_write_string(w, "text", f->text);
        json_write_string(w, "fix", f->fix);
        json_write_end(w);
    }
    json_write_end(w);
}

/* Judging: categories and kinds as phones get and send them. */
#ifndef KLACHT_WEB_JUDGING_H
#define KLACHT_WEB_JUDGING_H

#include "model/calibration.h"
#include "store/json_write.h"

void judging_add_plain(JsonWriter *w, const char *key, const Markup *markup);
/* What there is to choose of: "complaint", "categories", "kinds". */
void judging_add_house(JsonWriter *w, const House *house);
/* null: nothing; {"is": null}: "I don't know". */
void judging_add(JsonWriter *w, const char *key, const House *house, const Judgement *judgement);
/* {"is": id or null, "kind": id or null}; false when that is none. */
bool judging_parse(const House *house, const Json *tree, Judgement *out);

#endif

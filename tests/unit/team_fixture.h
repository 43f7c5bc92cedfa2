/* A house and a set made by hand, for tests of sessions. */
#ifndef TESTS_TEAM_FIXTURE_H
#define TESTS_TEAM_FIXTURE_H

#include <stdio.h>

#include "model/statements.h"

enum { FIXTURE_ITEMS = 60, COMPLAINT = 0, REQUEST, DISPUTE, QUESTION, SUGGESTION, COMPLIMENT };
enum { EXPLICIT, IMPLICIT, INDIRECT };

static const Category fixture_categories[] = {
    {.id = "complaint", .label = "klacht"},     {.id = "request", .label = "verzoek"},
    {.id = "dispute", .label = "geschil"},      {.id = "question", .label = "vraag"},
    {.id = "suggestion", .label = "suggestie"}, {.id = "compliment", .label = "compliment"}};
static const Kind fixture_kinds[] = {{.id = "explicit", .label = "expliciet"},
                                     {.id = "implicit", .label = "impliciet"},
                                     {.id = "indirect", .label = "indirect"}};
static const House fixture_house = {.path = "house.lua",
                                    .definition = {.source = "Een klacht is onvrede <en> meer."},
                                    .categories = fixture_categories,
                                    .kinds = fixture_kinds,
                                    .category_count = 6,
                                    .kind_count = 3,
                                    .complaint = 0,
                                    .explain = -1,
                                    .defend = -1,
                                    .hash = "xxh128:house"};

static char fixture_ids[FIXTURE_ITEMS][8];
static Statement fixture_items[FIXTURE_ITEMS];
static const RuleOfThumb fixture_rules[] = {{.id = "R1", .text = {.source = "Drie vragen."}},
                                            {.id = "R2", .text = {.source = "Herhaling telt."}}};
static StatementSet fixture_set = {.id = "proef",
                                   .path = "set.lua",
                                   .language = "nl",
                                   .title = "Proef",
                                   .items = fixture_items,
                                   .item_count = FIXTURE_ITEMS,
                                   .rules = fixture_rules,
                                   .rule_count = 2,
                                   .hash = "xxh128:set"};

/* 36 complaints (7 explicit, 21 implicit, 8 indirect), 6, 4, 7, 4 and 3 others; the first three are
 * anchors. */
static inline void fixture_init(void) {
    for (int i = 0; i < FIXTURE_ITEMS; i++) {
        Statement *s = &fixture_items[i];
        int c = i < 36   ? COMPLAINT
                : i < 42 ? REQUEST
                : i < 46 ? DISPUTE
                : i < 53 ? QUESTION
                : i < 57 ? SUGGESTION
                         : COMPLIMENT;
        snprintf(fixture_ids[i], sizeof fixture_ids[i], "u%d", i);
        *s = (Statement){.id = fixture_ids[i],
                         .text = {.source = "Nou, knap hoor."},
                         .category = c,
                         .kind = i < 7    ? EXPLICIT
                                 : i < 28 ? IMPLICIT
                                 : i < 36 ? INDIRECT
                                          : -1,
                         .why = {.source = "Daarom."},
                         .ask = {.source = "Wat dan?"},
                         .difficulty = 1 + i % 5,
                         .sector = "huur",
                         .borderline = i % 4 == 0,
                         .anchor = i < 3};
    }
}

#endif

#include "report/model.h"

#include "base/banned.h"

bool report_may_count(int people) {
    return people >= REPORT_LEAST_PEOPLE;
}

const char *report_why_id(ReportWhy why) {
    static const char *const ids[WHY_COUNT] = {NULL,        "few_people", "few_plays",
                                               "few_items", "many_items", "no_variation"};
    return ids[why];
}

const char *report_series_id(ReportSeries series) {
    static const char *const ids[SERIES_COUNT] = {"assessment", "practice", "rewound"};
    return ids[series];
}

const char *report_item_id(ReportItemKind kind) {
    static const char *const ids[ITEM_KINDS] = {"signal", "judge", "reply", "offer"};
    return ids[kind];
}

const char *report_group_id(ReportGroupKind kind) {
    static const char *const ids[] = {"theme", "sector", "channel"};
    return ids[kind];
}

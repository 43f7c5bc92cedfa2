/* What there is to go through: the talk sheet, the cases that are here, and why the others are not.
 */
#include "front/window/class/class_list.h"

#include <math.h>

#include "front/shared/group_words.h"
#include "front/window/class/class_bar.h"
#include "report/talk_sheet.h"

#include "base/banned.h"

static Lang lang_of_class(const Class *class) {
    return app_lang(class->game->app);
}

static void add_count(Text *to, Lang lang, Msg key, int count) {
    if (to->len)
        text_add(to, " · ");
    msg_count(to, lang, key, count);
}

static int sheet_count(const Class *class) {
    TalkTurn turns[TALK_TURNS];
    int here = 0, count = talk_pick(&class->read->report, turns);
    for (int i = 0; i < count; i++)
        here += turns[i].of->here == HERE_SAME && turns[i].moment->place >= 0;
    return here;
}

/* "17 gesprekken · 9 mensen · gemiddeld 24,5"; of few people their mean would be theirs. */
static void add_facts(const Class *class, const ReportSet *set, Text *to) {
    Lang lang = lang_of_class(class);
    double mean = set->scores[SCORED_TOTAL].mean;
    add_count(to, lang, MSG_GROUP_PLAYED, set->plays);
    if (set->anonymous < set->plays) /* else nobody knows how many they are */
        add_count(to, lang, MSG_CLASS_PEOPLE, set->people);
    if (report_may_count(set->people) && !isnan(mean)) {
        Text number = {0};
        lang_add_fixed(&number, lang, mean, 1);
        text_add(to, " · ");
        msg_fill(to, lang, MSG_CLASS_MEAN, text_cstr(&number));
        text_release(&number);
    }
}

static void build_case(const Class *class, Ui *ui, int at) {
    const ReportCase *of = &class->read->report.cases[at];
    Text title = {0}, facts = {0}, name = {0};
    group_add_title(&class->read->report, of, &title);
    add_facts(class, &of->set, &facts);
    text_addf(&name, "%s. %s", text_cstr(&title), text_cstr(&facts));
    ui_card_begin(ui, CLASS_ID_CASE + at, 0, text_cstr(&name));
    ui_column(ui, (Box){.gap = SPACE_4});
    ui_text(ui, class_type(class, ui, TYPE_REPLY), text_cstr(&title))->face = FACE_SEMIBOLD;
    ui_text(ui, class_type(class, ui, TYPE_INTERFACE), text_cstr(&facts))->colour = COLOUR_MUTED;
    ui_end(ui);
    ui_end(ui);
    text_release(&title);
    text_release(&facts);
    text_release(&name);
}

static bool can_step(const ReportCase *of) {
    return of->here == HERE_SAME && of->moment_count;
}

static void build_cases(const Class *class, Ui *ui) {
    const Report *report = &class->read->report;
    Lang lang = lang_of_class(class);
    bool any = false;
    for (int i = 0; i < report->case_count; i++) {
        if (!can_step(&report->cases[i]))
            continue;
        if (!any)
            ui_heading(ui, 2, msg(lang, MSG_CLASS_CASES))->type = TYPE_SPOKEN;
        any = true;
        build_case(class, ui, i);
    }
}

static void build_away(const Class *class, Ui *ui) {
    const Report *report = &class->read->report;
    Lang lang = lang_of_class(class);
    bool any = false;
    for (int i = 0; i < report->case_count; i++) {
        const ReportCase *of = &report->cases[i];
        Text title = {0};
        if (can_step(of))
            continue;
        if (!any)
            ui_heading(ui, 2, msg(lang, MSG_CLASS_AWAY))->type = TYPE_SPOKEN;
        any = true;
        group_add_title(report, of, &title);
        ui_column(ui, (Box){.gap = SPACE_4});
        ui_text(ui, TYPE_REPLY, text_cstr(&title));
        ui_text(ui, TYPE_INTERFACE,
                msg(lang, of->here == HERE_CHANGED ? MSG_CLASS_AWAY_CHANGED : MSG_CLASS_AWAY_GONE))
            ->colour = COLOUR_MUTED;
        ui_end(ui);
        text_release(&title);
    }
}

static void build_skipped(const Class *class, Ui *ui) {
    const ClassRead *read = class->read;
    Text first = {0}, text = {0};
    char count[16];
    if (!read->counts.refused || !read->findings.count)
        return;
    finding_tell(&read->findings.items[0], &first);
    snprintf(count, sizeof count, "%d", read->counts.refused);
    msg_fill(&text, lang_of_class(class), MSG_CLASS_SKIPPED, count, text_cstr(&first));
    ui_text(ui, TYPE_INTERFACE, text_cstr(&text))->colour = COLOUR_WARN;
    text_release(&first);
    text_release(&text);
}

static void build_sheet(const Class *class, Ui *ui) {
    int count = sheet_count(class);
    Lang lang = lang_of_class(class);
    Text words = {0};
    if (!count)
        return;
    msg_count(&words, lang, MSG_CLASS_SHEET, count);
    ui_column(ui, (Box){.gap = SPACE_8, .align = ALIGN_START});
    Widget *button = ui_button(ui, CLASS_ID_SHEET, text_cstr(&words));
    button->state |= STATE_PRIMARY;
    button->key = SDLK_g;
    ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_CLASS_SHEET_ABOUT))->colour = COLOUR_MUTED;
    ui_end(ui);
    text_release(&words);
}

static void build_reading(const Class *class, Ui *ui) {
    Lang lang = lang_of_class(class);
    Text words = {0};
    text_add(&words, msg(lang, MSG_CLASS_READING));
    if (class->so_far) {
        text_add(&words, " ");
        msg_count(&words, lang, MSG_CLASS_READ_SO_FAR, class->so_far);
    }
    ui_text(ui, TYPE_REPLY, text_cstr(&words))->state |= STATE_LIVE;
    text_release(&words);
}

static void build_found(const Class *class, Ui *ui) {
    Lang lang = lang_of_class(class);
    const ReportSet *all = &class->read->report.all;
    Text facts = {0};
    if (!class->read->report.plays) {
        ui_text(ui, TYPE_REPLY, msg(lang, MSG_CLASS_NONE))->state |= STATE_LIVE;
        build_skipped(class, ui);
        return;
    }
    if (all->plays)
        add_facts(class, all, &facts);
    ui_text(ui, TYPE_REPLY, all->plays ? text_cstr(&facts) : msg(lang, MSG_CLASS_FEW_ALL))->colour =
        COLOUR_MUTED;
    text_release(&facts);
    build_skipped(class, ui);
    build_sheet(class, ui);
    build_cases(class, ui);
    build_away(class, ui);
    ui_text(ui, TYPE_INTERFACE, msg(lang, MSG_CLASS_MORE))->colour = COLOUR_MUTED;
}

void class_build_list(const Class *class, Ui *ui) {
    Lang lang = lang_of_class(class);
    ui_column(ui, (Box){.grow = 1});
    ui_scroll(ui, CLASS_ID_PAGE,
              (Box){.grow = 1, .align = ALIGN_CENTER, .pad_x = SPACE_24, .pad_y = SPACE_32});
    ui_column(ui, (Box){.gap = SPACE_16, .letters = 84});
    ui_heading(ui, 1, msg(lang, MSG_CLASS_TITLE))->type =
        ui_is_narrow(ui) ? TYPE_HEADING : TYPE_TITLE;
    if (class->problem) {
        Widget *problem = ui_text(ui, TYPE_INTERFACE, class->problem);
        problem->colour = COLOUR_BAD;
        problem->state |= STATE_LIVE;
    }
    if (class->reading)
        build_reading(class, ui);
    if (class->read)
        build_found(class, ui);
    ui_end(ui);
    ui_end(ui);
    ui_rule(ui);
    ui_row(ui, (Box){.pad = SPACE_12, .pad_x = SPACE_12});
    Widget *leave = ui_button(ui, CLASS_ID_LEAVE, msg(lang, MSG_CLASS_LEAVE));
    leave->icon = ICON_BACK;
    ui_end(ui);
    ui_end(ui);
}

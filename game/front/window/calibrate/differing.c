#include "front/window/calibrate/differing.h"

#include "front/shared/versions_told.h"
#include "front/window/calibrate/frame.h"
#include "front/window/calibrate/stepping.h"
#include "store/team_versions.h"
#include "team/handout.h"

#include "base/banned.h"

enum { MARK_WIDTH = 108, MARK_WIDTH_FAR = 168 };

/* ---- what there is to tell ---- */

void differing_take(Calibrate *calibrate, Json *tree) {
    double number = 0;
    Arena *arena = &calibrate->carried_texts;
    differing_release(calibrate);
    calibrate->last.tree = tree;
    json_integer(json_get(tree, "definition"), "number", 2, 1e9, &number);
    if (number < 2 || !team_version_read(tree, arena, &calibrate->last.is))
        return;
    team_version_read_before(tree, calibrate->set, &calibrate->last.is, arena,
                             &calibrate->last.was);
    calibrate->last.number = (int)number;
    versions_compare(&calibrate->last.was, &calibrate->last.is, &calibrate->last.changes);
}

bool differing_has_last(const Calibrate *calibrate) {
    return calibrate->last.changes.count > 0;
}

void differing_release(Calibrate *calibrate) {
    version_changes_release(&calibrate->last.changes);
    version_release(&calibrate->last.was);
    version_release(&calibrate->last.is);
    json_free(calibrate->last.tree);
    calibrate->last.tree = NULL;
}

/* ---- as it is shown ---- */

typedef void (*Tell)(Text *out, Lang lang, const House *house, const VersionChange *change);

static void side(Calibrate *calibrate, Ui *ui, int number, const VersionChange *change, Tell tell,
                 bool there) {
    Text words = {0};
    tell(&words, calibrate->lang, calibrate->house, change);
    ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
    meeting_note(ui, meeting_fill(ui, calibrate->lang, MSG_CALIBRATE_VERSIONS_COLUMN,
                                  meeting_digits(ui, number), NULL, NULL));
    meeting_text(ui, text_cstr(&words))->colour = there ? COLOUR_INK : COLOUR_MUTED;
    ui_end(ui);
    text_release(&words);
}

static void quoted(Ui *ui, const char *words) {
    Text text = {0};
    text_addf(&text, "“%s”", words);
    meeting_text(ui, text_cstr(&text))->face = FACE_ITALIC;
    text_release(&text);
}

static void mark(Calibrate *calibrate, Ui *ui, VersionChangeKind kind) {
    Text text = {0};
    text_addf(&text, "%s %s", version_change_mark(kind),
              version_change_word(calibrate->lang, kind));
    ui_column(ui, (Box){.width = meeting_is_wide(ui) ? MARK_WIDTH_FAR : MARK_WIDTH});
    meeting_text(ui, text_cstr(&text))->face = FACE_SEMIBOLD;
    ui_end(ui);
    text_release(&text);
}

/* A sign and a word for what became of it; then what it is about; then both sides. */
static void change_row(Calibrate *calibrate, Ui *ui, int number, const VersionChange *change) {
    const char *about = version_change_about(change);
    ui_column(ui, (Box){.card = true, .pad = SPACE_12, .gap = SPACE_8});
    ui_row(ui, (Box){.gap = SPACE_12, .align = ALIGN_START});
    mark(calibrate, ui, change->kind);
    ui_column(ui, (Box){.gap = SPACE_8, .grow = 1});
    if (about)
        quoted(ui, about);
    ui_parts(ui, !ui_is_narrow(ui), SPACE_24, SPACE_8);
    side(calibrate, ui, number - 1, change, version_change_tell_was, change->was != NULL);
    side(calibrate, ui, number, change, version_change_tell_is, change->is != NULL);
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
    ui_end(ui);
}

void calibrate_build_changes(Calibrate *calibrate, Ui *ui) {
    const CalibrationRecord *record = &calibrate->record;
    Version was, is;
    VersionChanges changes;
    Arena arena; /* what is shown is copied */
    if (record->settings.number < 2)
        return;
    arena_init(&arena);
    version_before_record(record, &arena, &was);
    version_of_record(record, &arena, &is);
    versions_compare(&was, &is, &changes);
    ui_heading(ui, 2, msg(calibrate->lang, MSG_MINUTES_VERSIONS));
    if (!changes.count)
        ui_note(ui, msg(calibrate->lang, MSG_MINUTES_NOTHING_CHANGED));
    for (int i = 0; i < changes.count; i++)
        change_row(calibrate, ui, record->settings.number, &changes.items[i]);
    version_changes_release(&changes);
    version_release(&was);
    version_release(&is);
    arena_release(&arena);
}

void calibrate_build_versions(Calibrate *calibrate, Ui *ui) {
    Lang lang = calibrate->lang;
    Text date = {0};
    const char *when = json_string(json_get(calibrate->last.tree, "definition"), "date");
    handout_date(&date, when ? when : "", lang);
    calibrate_page(calibrate, ui, NULL);
    ui_heading(ui, 1, msg(lang, MSG_MINUTES_VERSIONS));
    meeting_note(ui, meeting_fill(ui, lang, MSG_MINUTES_VERSION,
                                  meeting_digits(ui, calibrate->last.number - 1),
                                  meeting_digits(ui, calibrate->last.number), text_cstr(&date)));
    for (int i = 0; i < calibrate->last.changes.count; i++)
        change_row(calibrate, ui, calibrate->last.number, &calibrate->last.changes.items[i]);
    ui_end(ui);
    meeting_foot_go(&calibrate->meeting, ui, MSG_CALIBRATE_BACK, STATE_PRIMARY);
    text_release(&date);
}

bool calibrate_act_versions(Calibrate *calibrate, const UiAction *action) {
    if (action->kind != UI_PRESS || action->id != CALIBRATE_ID_GO)
        return false;
    calibrate_show(calibrate, CALIBRATE_ENTRANCE);
    return true;
}

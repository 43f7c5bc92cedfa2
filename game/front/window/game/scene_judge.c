#include "front/window/game/scene_judge.h"

#include "front/shared/figures.h"
#include "front/window/game/card_grid.h"
#include "front/window/game/scene_listen.h"

#include "base/banned.h"

enum { CATEGORY_LETTERS = 20, KIND_LETTERS = 26, GUIDE_HIGH = 700 };

static const House *house_of(const Scene *scene) {
    return &scene->opened->file.scenario->house;
}

static Input judgement(int category, int kind) {
    Input input = {.kind = INPUT_JUDGE};
    input.as.judge.category = category;
    input.as.judge.kind = kind;
    return input;
}

/* Beside what a guide tells all of the cards are in sight in small letters alone. */
static bool has_room(const Scene *scene, const Ui *ui) {
    return !scene_is_cramped(ui) && (!scene->guide || ui_height(ui) >= GUIDE_HIGH);
}

/* In large letters all names are in sight at once, and what they mean when that is asked for. */
static bool folds(const Scene *scene, const Ui *ui) {
    return !scene->explains && !scene->guide && !scene->host && scene_is_short(ui);
}

/* A card with its line of explanation, where it has one. */
static Widget *named(const Scene *scene, Ui *ui, int id, int number, const char *label,
                     const Markup *why, Input input) {
    Widget *card = grid_card(ui, id, number, label);
    if (*why->source && !folds(scene, ui)) {
        Text text = {0};
        markup_plain(why, NULL, &text);
        Widget *said = ui_text(ui, has_room(scene, ui) ? TYPE_INTERFACE : TYPE_NOTE,
                               ui_copy(ui, text_cstr(&text)));
        said->colour = COLOUR_MUTED;
        text_release(&text);
    }
    if (scene->host)
        scene->host->beside(scene->host->context, ui, &input);
    ui_end(ui);
    return card;
}

static void explain(const Scene *scene, Ui *ui) {
    if (folds(scene, ui))
        ui_button(ui, ID_EXPLAIN, msg(app_lang(scene->game->app), MSG_SCENE_EXPLAIN))->state |=
            STATE_QUIET;
}

static void categories(Scene *scene, Ui *ui) {
    const House *house = house_of(scene);
    CardGrid grid = grid_begin(ui, grid_columns(ui, CATEGORY_LETTERS));
    for (int i = 0; i < house->category_count; i++) {
        grid_next(&grid);
        named(scene, ui, ID_CATEGORY + i, i + 1, house->categories[i].label,
              &house->categories[i].why, judgement(i, -1))
            ->lay.grow = 1;
    }
    grid_end(&grid);
    explain(scene, ui);
}

/* What was chosen stays in sight; pressing it takes it back. */
static void kinds(Scene *scene, Ui *ui) {
    const House *house = house_of(scene);
    const Category *category = &house->categories[scene->category];
    Lang lang = app_lang(scene->game->app);
    Text text = {0};
    Widget *chosen = named(scene, ui, ID_CATEGORY + scene->category, 0, category->label,
                           &category->why, judgement(scene->category, -1));
    chosen->state |= STATE_CHECKED;
    words_add_capital(&text, category->label);
    const char *label = ui_copy(ui, text_cstr(&text));
    text_clear(&text);
    msg_fill(&text, lang, MSG_SCENE_KIND, label);
    ui_row(ui, (Box){.gap = SPACE_16, .align = ALIGN_CENTER, .wrap = scene_is_cramped(ui)});
    ui_heading(ui, 3, ui_copy(ui, text_cstr(&text)))->lay.grow = 1;
    Widget *back = ui_button(ui, ID_KIND_BACK, msg(lang, MSG_SCENE_KIND_BACK));
    back->state |= STATE_QUIET;
    back->icon = ICON_BACK;
    ui_end(ui);
    text_release(&text);
    CardGrid grid = grid_begin(ui, grid_columns(ui, KIND_LETTERS));
    for (int i = 0; i < house->kind_count; i++) {
        grid_next(&grid);
        named(scene, ui, ID_KIND + i, i + 1, house->kinds[i].label, &house->kinds[i].why,
              judgement(scene->category, i))
            ->lay.grow = 1;
    }
    grid_end(&grid);
    explain(scene, ui);
}

void scene_build_judge(Scene *scene, Ui *ui) {
    if (scene->category < 0)
        categories(scene, ui);
    else
        kinds(scene, ui);
}

static bool judged(Input *input, int category, int kind) {
    *input = judgement(category, kind);
    return true;
}

bool scene_judge_press(Scene *scene, int id, Input *input) {
    const House *house = house_of(scene);
    Ui *ui = app_ui(scene->game->app);
    bool chosen = scene->category >= 0;
    if (id >= ID_KIND && id < ID_KIND + house->kind_count && chosen)
        return judged(input, scene->category, id - ID_KIND);
    if (chosen && (id == ID_KIND_BACK || id == ID_CATEGORY + scene->category)) {
        ui_focus(ui, ID_CATEGORY + scene->category);
        scene->category = -1;
        return false;
    }
    if (chosen || id < ID_CATEGORY || id >= ID_CATEGORY + house->category_count)
        return false;
    if (id - ID_CATEGORY != house->complaint || !house->kind_count)
        return judged(input, id - ID_CATEGORY, -1);
    scene->category = id - ID_CATEGORY;
    ui_focus(ui, ID_KIND);
    return false;
}

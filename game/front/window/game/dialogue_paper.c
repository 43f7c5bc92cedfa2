/* The conversation as it is laid out: balloons, bubbles, sheets and posts, and notes in the margin.
 */
#include "front/window/game/dialogue_paper.h"

#include "front/shared/figures.h"
#include "front/window/game/look.h"

#include "base/banned.h"

enum { ARRIVALS_OF_TURN = 256 };

static MarkLook look_of(FactKind kind) {
    return kind == FACT_MISSED                        ? MARK_MISSED
           : kind == FACT_DECOY || kind == FACT_STRAY ? MARK_STRAY
                                                      : MARK_NONE;
}

/* What was marked, and over it what is told about that: missed, or marked in vain. */
static const unsigned char *looks(Ui *ui, const DialogueTurn *turn, int line, const Facts *facts) {
    int words = turn->lines[line].word_count;
    unsigned char *out = ui_room(ui, (size_t)words + 1);
    for (int w = 0; w < words; w++)
        out[w] = turn->marked[line][w];
    for (int i = 0; facts && i < facts->count; i++) {
        const Fact *fact = &facts->items[i];
        MarkLook look = look_of(fact->kind);
        for (int w = fact->from; fact->line == line && look && w >= 1 && w <= fact->to; w++)
            if (w <= words)
                out[w - 1] = (unsigned char)look;
    }
    return out;
}

/* ---- notes */

/* What was heard in own words stands on their paper, so that nobody takes it for what was chosen.
 */
static bool is_of_own_words(const Fact *fact) {
    return fact->kind == FACT_OWN_HEARD || fact->kind == FACT_OWN_MISSING;
}

bool dialogue_is_note(const Fact *fact) {
    return fact->kind != FACT_SAID && fact->kind != FACT_OWN_WORDS && !is_of_own_words(fact) &&
           fact->kind != FACT_FEELINGS;
}

/* Of what was missed the first, which is the one to learn from now. */
static bool is_first_missed(const Facts *facts, const Fact *fact) {
    for (int i = 0; i < facts->count; i++)
        if (facts->items[i].kind == FACT_MISSED)
            return &facts->items[i] == fact;
    return false;
}

bool dialogue_hides(DialogueBrief brief, const Facts *facts, const Fact *fact) {
    if (fact->kind == FACT_THOUGHT || !*fact->head || !*fact->body)
        return false;
    if (brief != DIALOGUE_HEADS && is_first_missed(facts, fact))
        return false;
    return brief >= DIALOGUE_BRIEFLY ||
           (fact->line >= 0 && (brief == DIALOGUE_BUT_ANSWER ||
                                (brief == DIALOGUE_BUT_DECOYS && fact->kind != FACT_DECOY)));
}

TypeSize dialogue_note_type(DialogueMargin margin) {
    return margin == DIALOGUE_BELOW ? TYPE_INTERFACE : TYPE_NOTE;
}

enum { BELOW_LETTERS = 88 }; /* all the breadth there is: more of it is seen */

static Widget *noted(Ui *ui, const char *text, TypeSize type, Colour colour) {
    Widget *widget = ui_text(ui, type, text);
    widget->colour = colour;
    widget->lay.letters = type == TYPE_NOTE ? 0 : BELOW_LETTERS;
    return widget;
}

void dialogue_build_told(Ui *ui, Icon icon, Colour colour, const Fact *fact, TypeSize type) {
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_START});
    ui_icon(ui, icon, type == TYPE_NOTE ? 16 : 20, colour);
    ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
    if (*fact->head)
        noted(ui, fact->head, type, colour == COLOUR_MUTED ? COLOUR_INK : colour)->face =
            FACE_SEMIBOLD;
    if (*fact->body)
        noted(ui, fact->body, type, COLOUR_INK);
    ui_end(ui);
    ui_end(ui);
}

void dialogue_build_note(Ui *ui, const Fact *fact, TypeSize type) {
    static const Icon icons[] = {ICON_PEN, ICON_TICK, ICON_CROSS};
    static const Colour colours[] = {COLOUR_MUTED, COLOUR_GOOD, COLOUR_WARN};
    if (fact->kind == FACT_THOUGHT) {
        ui_column(ui, (Box){.gap = SPACE_4});
        ui_note(ui, fact->head);
        ui_text(ui, TYPE_INTERFACE, fact->body)->face = FACE_ITALIC;
        ui_end(ui);
        return;
    }
    dialogue_build_told(ui, icons[fact->tone], colours[fact->tone], fact, type);
}

enum { WITH_MARGIN = 1100, WORDS_LEAST = 36 }; /* units of a window with room for it; letters */

bool dialogue_has_room(const Ui *ui, int units) {
    int words = ui_width(ui) - units;
    return ui_width(ui) >= WITH_MARGIN &&
           ui_letters(ui, TYPE_SPOKEN) * words / ui_width(ui) >= WORDS_LEAST;
}

/* A stretch of a turn that notes stand beside: some of its lines, or what was answered. */
typedef struct Piece {
    const Dialogue *dialogue;
    const DialogueShow *show;
    int turn, first, last; /* lines; first < 0: what was answered */
    bool joins;            /* it stands beside the notes of all that was said */
} Piece;

typedef enum Side { SIDE_LEFT, SIDE_RIGHT, SIDE_ANY } Side;

static bool stands_in(const Piece *piece, const Fact *fact, Side side) {
    bool of_line = fact->line >= 0;
    if (!dialogue_is_note(fact) || (side != SIDE_ANY && (side == SIDE_LEFT) != of_line))
        return false;
    return piece->first < 0 ? !of_line : fact->line >= piece->first && fact->line <= piece->last;
}

static bool has_notes(const Piece *piece, Side side) {
    const Facts *facts = piece->show->facts;
    for (int i = 0; facts && i < facts->count; i++)
        if (stands_in(piece, &facts->items[i], side))
            return true;
    return false;
}

static void note(Ui *ui, const DialogueShow *show, const Fact *fact) {
    Fact brief = *fact;
    if (dialogue_hides(show->brief, show->facts, fact))
        brief.body = "";
    TypeSize type = dialogue_note_type(show->below ? DIALOGUE_BELOW : show->margin);
    if (show->note)
        show->note(ui, &brief, type);
    else
        dialogue_build_note(ui, &brief, type);
}

static void notes(const Piece *piece, Ui *ui, Side side) {
    const Facts *facts = piece->show->facts;
    for (int i = 0; facts && i < facts->count; i++)
        if (stands_in(piece, &facts->items[i], side))
            note(ui, piece->show, &facts->items[i]);
}

void dialogue_build_notes(Ui *ui, const DialogueShow *show) {
    const Facts *facts = show->facts;
    for (int second = 0; second < 2; second++) /* what is of lines stands in their order */
        for (int i = 0; facts && i < facts->count; i++)
            if (dialogue_is_note(&facts->items[i]) &&
                (facts->items[i].line < 0) == (second != show->answer_first))
                note(ui, show, &facts->items[i]);
}

static void margin(const Piece *piece, Ui *ui, Side side) {
    ui_column(ui, (Box){.gap = SPACE_8, .width = DIALOGUE_MARGIN, .pad_y = SPACE_4});
    notes(piece, ui, side);
    ui_end(ui);
}

/* Beside the notes of all that was said in a turn goes on all that follows, until close_joined: a
 * note that is longer than its words leaves no hole before the next. */
static void open_joined(const Piece *piece, Ui *ui) {
    ui_row(ui, (Box){.gap = SPACE_24, .align = ALIGN_START});
    margin(piece, ui, SIDE_LEFT);
    ui_column(ui, (Box){.gap = SPACE_16, .grow = 1});
}

static void close_joined(Ui *ui) {
    ui_end(ui);
    ui_end(ui);
}

static void open_piece(const Piece *piece, Ui *ui) {
    bool sides = piece->show->margin == DIALOGUE_BOTH_SIDES;
    if (sides) {
        ui_row(ui, (Box){.gap = SPACE_24, .align = ALIGN_START});
        if (!piece->joins)
            margin(piece, ui, SIDE_LEFT);
    } else {
        ui_column(ui, (Box){.gap = SPACE_12});
    }
    ui_column(
        ui,
        (Box){.grow = sides, .gap = SPACE_4, .align = piece->first < 0 ? ALIGN_END : ALIGN_START});
}

static void close_piece(const Piece *piece, Ui *ui) {
    DialogueMargin at = piece->show->margin;
    ui_end(ui);
    if (at == DIALOGUE_BOTH_SIDES) {
        margin(piece, ui, SIDE_RIGHT);
    } else if (at == DIALOGUE_BELOW && has_notes(piece, SIDE_ANY)) {
        ui_row(ui, (Box){.gap = SPACE_12, .pad_x = SPACE_16, .align = ALIGN_STRETCH});
        ui_column(ui, (Box){.width = 2, .fill = true, .colour = COLOUR_RULE});
        ui_end(ui);
        ui_column(ui, (Box){.gap = SPACE_8, .grow = 1});
        notes(piece, ui, SIDE_ANY);
        ui_end(ui);
        ui_end(ui);
    }
    ui_end(ui);
}

/* ---- paper */

/* The first turn in this channel begins it; what comes later answers. */
static bool begins_channel(const Dialogue *dialogue, int turn) {
    for (int t = 0; t < turn; t++)
        if (dialogue->turns[t].channel == dialogue->turns[turn].channel)
            return false;
    return true;
}

static void head_line(Ui *ui, Lang lang, Msg key, const char *value) {
    Text text = {0};
    msg_fill(&text, lang, key, value);
    ui_note(ui, ui_copy(ui, text_cstr(&text)));
    text_release(&text);
}

/* From whom, to whom, about what. */
static void sheet_head(const Dialogue *dialogue, Ui *ui, Channel channel, bool own, bool answers) {
    const Scenario *scenario = play_scenario(dialogue->play);
    static const Msg leads[CHANNEL_COUNT][2] = {
        [CHANNEL_EMAIL] = {MSG_SCENE_MAIL_FROM, MSG_TALK_MAIL_TO},
        [CHANNEL_LETTER] = {MSG_SCENE_LETTER_FROM, MSG_TALK_LETTER_TO},
        [CHANNEL_SOCIAL] = {MSG_SCENE_POST_BY, MSG_TALK_POST_OWN}};
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_START});
    ui_icon(ui, look_icon(channel), 18, COLOUR_MUTED);
    ui_column(ui, (Box){.gap = SPACE_4, .grow = 1});
    head_line(ui, dialogue->lang, leads[channel][own], scenario->customer_name);
    if (channel != CHANNEL_SOCIAL)
        head_line(ui, dialogue->lang, answers ? MSG_TALK_SUBJECT_AGAIN : MSG_TALK_SUBJECT,
                  scenario->title);
    ui_end(ui);
    ui_end(ui);
    ui_rule(ui);
}

/* What words stand on: a balloon, or a sheet with its head. */
static Widget *open_paper(const Dialogue *dialogue, Ui *ui, Channel channel, bool own,
                          bool answers) {
    bool sheet = channel_is_sheet(channel);
    Widget *paper = ui_column(ui, (Box){.card = true,
                                        .fill = own,
                                        .colour = COLOUR_OWN,
                                        .tail = sheet ? ALIGN_AUTO
                                                : own ? ALIGN_END
                                                      : ALIGN_START,
                                        .pad = sheet ? SPACE_16 : SPACE_12,
                                        .pad_x = SPACE_4,
                                        .gap = SPACE_8});
    if (sheet)
        sheet_head(dialogue, ui, channel, own, answers);
    return paper;
}

/* What is new comes up into its place: later turns and lines have higher numbers. */
static int arrival_of(int turn, int line) {
    return (turn + 1) * ARRIVALS_OF_TURN + line;
}

static Speaker speaker_of(const Dialogue *dialogue, int turn, int line) {
    int count;
    const Turn *of = &play_turns(dialogue->play, &count)[turn];
    return play_scenario(dialogue->play)->lines[play_shown(dialogue->play, of)[line]].speaker;
}

/* What one answers: the last words of the customer, and those in which something was marked. */
static bool is_answered(const Dialogue *dialogue, int turn, int line) {
    const DialogueTurn *of = &dialogue->turns[turn];
    for (int w = 0; w < of->lines[line].word_count; w++)
        if (of->marked[line][w])
            return true;
    for (int later = line + 1; later < of->line_count; later++)
        if (speaker_of(dialogue, turn, later) == SPEAKER_CUSTOMER)
            return false;
    return true;
}

static void customer_words(const Dialogue *dialogue, Ui *ui, const DialogueShow *show, int turn,
                           int line) {
    const DialogueTurn *of = &dialogue->turns[turn];
    int id = show->first_id ? show->first_id + line : 0;
    Widget *words =
        look_marked(ui, id, show->type, &of->lines[line], looks(ui, of, line, show->facts));
    words->name = msg(dialogue->lang, MSG_SCENE_WORDS);
    words->lay.letters = show->letters;
    words->lay.recalled = show->recalled && is_answered(dialogue, turn, line);
    if (show->quiet)
        words->colour = COLOUR_MUTED;
}

static void aside(const Dialogue *dialogue, Ui *ui, const DialogueShow *show, const Rendered *text,
                  Speaker speaker) {
    if (speaker == SPEAKER_COLLEAGUE) {
        ui_column(ui, (Box){.gap = SPACE_4, .pad_x = SPACE_16});
        ui_note(ui, msg(dialogue->lang, MSG_SCENE_COLLEAGUE));
        look_rendered(ui,
                      show->told      ? show->told
                      : show->letters ? TYPE_INTERFACE
                                      : TYPE_REPLY,
                      text)
            ->lay.letters = show->letters;
        ui_end(ui);
    } else {
        ui_column(ui, (Box){.pad_x = SPACE_16});
        Widget *told = look_rendered(ui, show->told ? show->told : TYPE_INTERFACE, text);
        told->colour = COLOUR_MUTED;
        told->lay.letters = show->letters;
        ui_end(ui);
    }
}

/* A line that is still to come has its room: nothing moves when it is said. */
static void open_awaited(Ui *ui) {
    ui_column(ui, (Box){.awaited = true});
}

/* True when the notes of what was said are left open, for what follows to stand beside. */
static bool build_lines(const Dialogue *dialogue, Ui *ui, int turn, const DialogueShow *show) {
    const DialogueTurn *of = &dialogue->turns[turn];
    int count = of->line_count, said = show->lines ? show->lines : count;
    bool answers = !begins_channel(dialogue, turn), joins = false;
    for (int i = 0; i < count;) {
        Piece piece = {dialogue, show, turn, i, i, false};
        if (i >= said)
            open_awaited(ui);
        if (speaker_of(dialogue, turn, i) != SPEAKER_CUSTOMER) {
            aside(dialogue, ui, show, &of->lines[i], speaker_of(dialogue, turn, i));
            if (i++ >= said)
                ui_end(ui);
            continue;
        }
        while (channel_is_sheet(of->channel) && piece.last + 1 < count &&
               speaker_of(dialogue, turn, piece.last + 1) == SPEAKER_CUSTOMER)
            piece.last++;
        if (show->margin == DIALOGUE_BOTH_SIDES && !joins) {
            const Piece all = {dialogue, show, turn, 0, count - 1, false};
            open_joined(&all, ui);
            joins = true;
        }
        piece.joins = joins;
        open_piece(&piece, ui);
        open_paper(dialogue, ui, of->channel, false, answers)->arrival =
            arrival_of(turn, piece.last);
        for (; i <= piece.last; i++)
            customer_words(dialogue, ui, show, turn, i);
        answers = true;
        ui_end(ui);
        close_piece(&piece, ui);
        if (piece.last >= said)
            ui_end(ui);
    }
    return joins;
}

/* ---- what was answered */

static void own_label(const Dialogue *dialogue, Ui *ui, Icon icon, Msg key) {
    ui_row(ui, (Box){.gap = SPACE_8, .align = ALIGN_CENTER});
    if (icon)
        ui_icon(ui, icon, 16, COLOUR_MUTED);
    ui_note(ui, msg(dialogue->lang, key));
    ui_end(ui);
}

/* What one would have said, with what is heard in it. */
static void build_own_words(const Dialogue *dialogue, Ui *ui, const char *own, const Facts *facts) {
    open_paper(dialogue, ui, CHANNEL_PHONE, true, true);
    own_label(dialogue, ui, ICON_NONE, MSG_FACT_OWN_WORDS);
    ui_text(ui, TYPE_INTERFACE, own)->colour = COLOUR_MUTED;
    for (int i = 0; facts && i < facts->count; i++)
        if (is_of_own_words(&facts->items[i]))
            dialogue_build_note(ui, &facts->items[i], TYPE_INTERFACE);
    ui_end(ui);
}

static void build_own(const Dialogue *dialogue, Ui *ui, const DialogueTurn *of,
                      const DialogueShow *show) {
    TypeSize type = show->quiet ? TYPE_INTERFACE : TYPE_REPLY;
    Colour colour = show->quiet ? COLOUR_MUTED : COLOUR_INK;
    if (of->own)
        build_own_words(dialogue, ui, of->own, show->facts);
    if (of->noted) { /* done, not said */
        open_paper(dialogue, ui, CHANNEL_PHONE, true, true);
        own_label(dialogue, ui, ICON_PEN, MSG_TALK_NOTED);
        ui_text(ui, type, of->noted)->colour = colour;
        ui_end(ui);
        return;
    }
    open_paper(dialogue, ui, of->channel, true, true);
    if (!channel_is_sheet(of->channel))
        own_label(dialogue, ui, ICON_NONE, MSG_TALK_YOU);
    if (of->offered)
        ui_text(ui, type, of->offered)->colour = colour;
    else
        look_rendered(ui, type, &of->said)->colour = colour;
    ui_end(ui);
}

static void build_felt(Ui *ui, const Fact *fact) {
    ui_note(ui, fact->head);
    if (*fact->body)
        ui_note(ui, fact->body)->colour = COLOUR_WARN;
}

static void build_answer(const Piece *piece, Ui *ui, bool answered) {
    const DialogueShow *show = piece->show;
    ui_column(ui, (Box){.anchor = show->reply_anchor}); /* which stays where it is, */
    ui_column(ui, (Box){0})->arrival = arrival_of(piece->turn, ARRIVALS_OF_TURN - 1);
    open_piece(piece, ui); /* and this comes up into it */
    if (answered)
        build_own(piece->dialogue, ui, &piece->dialogue->turns[piece->turn], show);
    if (show->felt)
        build_felt(ui, show->felt);
    close_piece(piece, ui);
    ui_end(ui);
    ui_end(ui);
}

/* All of its notes beside all of its words. */
static void close_beside(const Dialogue *dialogue, Ui *ui, int turn, const DialogueShow *show) {
    Piece words = {dialogue, show, turn, 0, dialogue->turns[turn].line_count - 1, false};
    Piece answer = {dialogue, show, turn, -1, -1, false};
    ui_end(ui);
    ui_column(ui, (Box){.gap = SPACE_8, .width = DIALOGUE_MARGIN, .pad_y = SPACE_4});
    notes(&words, ui, SIDE_ANY);
    notes(&answer, ui, SIDE_ANY);
    ui_end(ui);
    ui_end(ui);
}

void dialogue_build_turn(const Dialogue *dialogue, Ui *ui, int turn, const DialogueShow *show) {
    const DialogueTurn *of = &dialogue->turns[turn];
    Piece piece = {dialogue, show, turn, -1, -1, false};
    bool beside = show->margin == DIALOGUE_BESIDE;
    bool answered =
        of->acted && !show->without_reply && (of->said.plain.len || of->noted || of->offered);
    bool told =
        answered || show->felt ||
        (of->acted && show->margin != DIALOGUE_ELSEWHERE && !beside && has_notes(&piece, SIDE_ANY));
    if (beside) {
        ui_row(ui, (Box){.gap = SPACE_24, .align = ALIGN_START});
        ui_column(ui, (Box){.gap = SPACE_16, .grow = 1});
    }
    piece.joins = build_lines(dialogue, ui, turn, show);
    if (told)
        build_answer(&piece, ui, answered);
    if (piece.joins)
        close_joined(ui);
    if (beside)
        close_beside(dialogue, ui, turn, show);
}

void dialogue_build_words(const Dialogue *dialogue, Ui *ui, Channel channel, TypeSize type,
                          const char *text) {
    ui_column(ui, (Box){.align = ALIGN_START});
    open_paper(dialogue, ui, channel, false, true);
    ui_text(ui, type, text);
    ui_end(ui);
    ui_end(ui);
}

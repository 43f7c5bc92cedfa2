#include "front/shared/say_first.h"

#include "base/banned.h"

enum { SAY_LEVEL = 2 };

static bool was_done(const Play *play) {
    int count;
    const Turn *turns = play_turns(play, &count);
    for (int i = 0; i < count; i++)
        if (turns[i].say)
            return true;
    return false;
}

bool say_first_in(const Play *play, SayFirst chosen) {
    if (chosen != SAY_BY_LEVEL)
        return chosen == SAY_ON;
    return was_done(play) ||
           (play_setup(play).mode == PLAY_PRACTICE && play_scenario(play)->level >= SAY_LEVEL);
}

static const Turn *turn_now(const Play *play) {
    int count;
    const Turn *turns = play_turns(play, &count);
    return count ? &turns[count - 1] : NULL;
}

uint32_t say_first_turn(const Play *play) {
    const Turn *turn = turn_now(play);
    return turn ? turn->stamp : 0;
}

bool say_first_asks(Play *play, uint32_t skipped) {
    const View *view = play_view(play);
    const Turn *turn = turn_now(play);
    return turn && view->may_say && view->way == WAY_REPLIES && !view->going &&
           turn->had_customer && turn->stamp != skipped;
}

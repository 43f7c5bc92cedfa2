/* The acts of a trainee: what a reply, a judgement or an offer does to the play. */
#ifndef KLACHT_PLAY_ACT_H
#define KLACHT_PLAY_ACT_H

#include "play/state.h"

PlayError act_reply(Play *play, int reply, int64_t at_ms);
PlayError act_judge(Play *play, int category, int kind, int64_t at_ms);
PlayError act_offer(Play *play, const Chosen *chosen, int count, HandOver hand_over, int64_t at_ms);

#endif

#include "fuzz/fuzz.h"

#include <string.h>

#include "front/web/room_json.h"
#include "front/web/served_calibration.h"
#include "front/web/served_room.h"
#include "store/json.h"
#include "store/json_parse.h"

#define assert_int_equal(a, b) FUZZ_HOLDS((a) == (b))
#define assert_true(a) FUZZ_HOLDS(a)
#include "web/client.h"

/* One session with its server: a room or a calibration, two phones, and who leads. The input says
 * which by its first byte, a capital: nothing can be kept. What follows are requests, with a byte
 * 30 between them:
 *     !c          who leads does step c
 *     +/act BODY  a request as the page makes it; ?/state as well; *+/join BODY of another phone
 *     else        the bytes as they are; of these, and in a body, @H is the host, @U the address,
 *                 @C the code, @T and @S tokens, @V what is open */
enum { BETWEEN = 30, REQUESTS = 64 };

static const Opened *case_there, *set_there;
static Room *room;
static Calibration *calibration;
static int64_t clock_ms;
static bool keeps;
static Joined first, second;

static int64_t now(void *context) {
    (void)context;
    return clock_ms += 10;
}

static void changed(void *context, int changes) {
    (void)context;
    if (changes & SERVER_STEPPED)
        server_kept(server, keeps);
}

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    (void)argc;
    (void)argv;
    case_there = fuzz_opened("de-kraan", false);
    set_there = fuzz_opened("is-dit-een-klacht", true);
    return 0;
}

static void lead_room(char step) {
    static const RoomInputKind kinds[] = {ROOM_BEGIN, ROOM_CLOSE, ROOM_NEXT,  ROOM_AGAIN,
                                          ROOM_SAY,   ROOM_BACK,  ROOM_FINISH};
    static Chosen remedies[OFFER_MOST];
    RoomInput input = {.kind = kinds[(unsigned char)step % 7], .at_ms = now(NULL)};
    if (input.kind == ROOM_SAY && room_turn(room))
        room_lead(room, room->at, room_round(room), &input.choice, remedies);
    room_step(room, &input);
}

static void lead_calibration(char step) {
    static const CalibrationInputKind kinds[] = {CALIBRATE_BEGIN, CALIBRATE_NEXT, CALIBRATE_REVEAL,
                                                 CALIBRATE_AGAIN, CALIBRATE_SKIP, CALIBRATE_FINISH,
                                                 CALIBRATE_DECIDE};
    CalibrationInput input = {.kind = kinds[(unsigned char)step % 7],
                              .at_ms = now(NULL),
                              .decision = DECISION_PARKED,
                              .judgement = {VOTE_NONE, -1}};
    calibration_step(calibration, &input);
}

/* Starts the session with two phones in it. */
static void start(bool is_room) {
    Text why = {0};
    static const CalibrationSettings settings = {
        .seed = 7, .items = 6, .threshold = 75, .number = 1};
    clock_ms = 0;
    room = NULL;
    calibration = NULL;
    if (is_room) {
        room = room_new(case_there->file.scenario, &case_there->file.calls);
        room_step(room, &(RoomInput){.kind = ROOM_SET_UP, .settings = {.seed = 7}});
        room_step(room, &(RoomInput){.kind = ROOM_PEOPLE, .count = 2});
    } else {
        calibration = calibration_new(&set_there->house.house, &set_there->set_file.set);
        calibration_step(calibration,
                         &(CalibrationInput){.kind = CALIBRATE_SET_UP, .settings = settings});
    }
    server = server_start(
        &(ServerOptions){.address = "127.0.0.1",
                         .assets = KLACHT_SOURCE "/assets",
                         .served = is_room ? served_room(room) : served_calibration(calibration),
                         .now = now,
                         .changed = changed},
        &why);
    FUZZ_HOLDS(server);
    client_know();
    keeps = true;
    first = join("een");
    second = join("twee");
}

/* Nothing at all (hung up), or an answer with a status that we or libmicrohttpd give. Of ours, what
 * is fine is JSON, and no token is ever told but to who joins. */
static void look_at(const char *answer) {
    const char *body = strstr(answer, "\r\n\r\n");
    int number = status_of(answer);
    FUZZ_HOLDS(!*answer || (number >= 100 && number <= 505));
    if (!body || !strstr(answer, "Content-Type: application/json"))
        return;
    FUZZ_HOLDS(strstr(answer, "X-Content-Type-Options: nosniff"));
    FUZZ_HOLDS(strstr(answer, "Content-Security-Policy: default-src 'none'"));
    if (number == 200) {
        Findings findings;
        findings_init(&findings, LANG_EN);
        Json *tree = json_parse(body + 4, strlen(body + 4), "answer", &findings);
        /* to HEAD there is no body */
        FUZZ_HOLDS(tree || !body[4]);
        const char *said = tree ? json_string(tree, "token") : NULL;
        if (!said)
            FUZZ_HOLDS(!strstr(body, first.token) && !strstr(body, second.token));
        FUZZ_HOLDS(!strstr(body, server_code(server)));
        json_free(tree);
        findings_release(&findings);
    }
}

/* +/act BODY or ?/state, as the page asks. */
static char *ask_as_page(const char *bytes) {
    Text path = {0}, headers = {0};
    bool other = *bytes == '*';
    bytes += other;
    const char *body = strchr(bytes, ' ');
    text_add_bytes(&path, bytes + 1, body ? (size_t)(body - bytes - 1) : strlen(bytes + 1));
    text_addf(&headers, "Origin: %s\r\nContent-Type: application/json\r\n", url);
    if (!other)
        text_addf(&headers, "X-Seat: %s\r\n", first.token);
    char *answer = *bytes == '+'
                       ? ask("POST", text_cstr(&path), text_cstr(&headers), body ? body + 1 : "")
                       : ask("GET", text_cstr(&path), text_cstr(&headers), NULL);
    text_release(&path);
    text_release(&headers);
    return answer;
}

static void ask_one(const char *at, const char *end) {
    Text request = {0};
    char *answer = NULL;
    char open[16];
    snprintf(open, sizeof open, "%d",
             room ? room_json_open(room) : calibration->at * 2 + calibration_round(calibration));
    const FuzzWord words[] = {{'V', open},        {'H', host},
                              {'U', url},         {'C', server_code(server)},
                              {'T', first.token}, {'S', second.token}};
    if (end - at > 1 && *at == '!') {
        if (room)
            lead_room(at[1]);
        else
            lead_calibration(at[1]);
        return;
    }
    fuzz_fill_in(at, (size_t)(end - at), words, sizeof words / sizeof *words, &request);
    if (request.len && strchr("+?*", request.bytes[0]) && request.bytes[0])
        answer = ask_as_page(text_cstr(&request));
    else
        answer = ask_bytes(text_cstr(&request), request.len);
    look_at(answer);
    free(answer);
    text_release(&request);
}

/* Whatever phones send, the session is one that can be kept and read again, and the page is still
 * there for the next. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len) {
    const char *at = (const char *)bytes, *end = at + len;
    start(len && (*at == 'r' || *at == 'R'));
    keeps = !len || (*at != 'R' && *at != 'C');
    at += len > 0;
    for (int i = 0; at < end && i < REQUESTS; i++) {
        const char *to = memchr(at, BETWEEN, (size_t)(end - at));
        to = to ? to : end;
        ask_one(at, to);
        at = to + 1;
    }
    FUZZ_HOLDS(status(ask("GET", "/", "", NULL)) == 200);
    server_stop(server);
    if (room)
        fuzz_room(room);
    else
        fuzz_session(calibration);
    room_free(room);
    calibration_free(calibration);
    return 0;
}

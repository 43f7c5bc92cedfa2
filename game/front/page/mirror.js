// The mirror: elements for what is on the screen, made of the text of front/window/mirror.h. The canvas shows the
// window; these lie over it, unseen and out of the pointer's way, so that screen readers, switches, find, translation,
// real input fields and the Tab key of the browser have something to hold on to. Only what changed is touched.

const RECORD = "\x1E", FIELD = "\x1F";
const FOCUSABLE = 1, DISABLED = 2, CHECKED = 4, MODAL = 32, READ_ONLY = 64, LIVE = 128, BY_HAND = 256;
export const NAMED = { FOCUS: 0, PRESS: 1, CHANGE: 2, EDIT: 3, SUBMIT: 4, MARK: 5, SCROLL: 6 };
const MARK_ON = 1, MARK_MISSED = 2, MARK_STRAY = 3;
const encoder = new TextEncoder(), decoder = new TextDecoder();

function put(element, name, value) {
    if (value === null || value === undefined || value === false)
        element.removeAttribute(name);
    else if (element.getAttribute(name) !== String(value))
        element.setAttribute(name, value);
}

function say(element, text) {
    if (element.textContent !== text)
        element.textContent = text;
}

function make(tag, role) {
    const element = document.createElement(tag);
    if (role)
        element.setAttribute("role", role);
    if (tag === "button")
        element.type = "button";
    return element;
}

// Letters of the program are counted in bytes of UTF-8.
function bytesBefore(text, at) {
    return encoder.encode(text.slice(0, at)).length;
}

export class Mirror {
    // `act(kind, id, number, text)` is page_named; `words(key)` has the page's own texts.
    constructor(root, live, act, words) {
        Object.assign(this, { root, live, act, words });
        this.nodes = new Map(); // key → { element, record, fields, ... }
        this.screen = "";
        this.hands = false; // the keyboard or a reader is used: the focus follows
        this.said = new Map();
        this.edited = new Set();
        root.addEventListener("focusin", (event) => this.focused(event));
        root.addEventListener("click", (event) => this.clicked(event));
        root.addEventListener("scroll", (event) => this.scrolled(event), true);
    }

    node(element) {
        const own = element.closest?.("[data-key]");
        return own ? this.nodes.get(own.dataset.key) : null;
    }

    // ---- what hands do

    focused(event) {
        const node = this.node(event.target);
        if (!node || this.quiet || !node.id)
            return;
        this.hands = true;
        this.act(NAMED.FOCUS, node.id, event.target.matches(":focus-visible") ? 1 : 0, "");
    }

    clicked(event) { // of what stands on a button the button is meant
        const node = this.node(event.target.closest("button") ?? event.target);
        if (!node || !node.id || node.state & DISABLED)
            return;
        this.hands = true;
        if (node.role === "option")
            this.act(NAMED.CHANGE, node.id, Number(node.more), "");
        else if (node.role === "marked")
            this.mark(node, event.target.closest("[data-word]"));
        else if (node.role === "button" || node.role === "card" || node.role === "check")
            this.act(NAMED.PRESS, node.id, 0, "");
    }

    mark(node, clause) {
        if (clause)
            this.act(NAMED.MARK, node.id, Number(clause.dataset.word), "");
    }

    // The browser scrolled, to show what was found or focused.
    scrolled(event) {
        const node = this.node(event.target);
        if (!node || node.role !== "scroll" || Math.abs(event.target.scrollTop - node.top) < 2)
            return;
        node.top = event.target.scrollTop;
        this.act(NAMED.SCROLL, node.id, Math.round(node.top * this.density), "");
    }

    typed(node, event) {
        if (event.isComposing)
            return;
        const field = node.input;
        this.edited.add(node);
        this.act(NAMED.EDIT, node.id, bytesBefore(field.value, field.selectionStart ?? field.value.length), field.value);
    }

    // ---- what is on the screen

    update(text) {
        const records = text.split(RECORD);
        const [screen, number, density, lang, focus, shows, scheme, still, width, height, ...colours] = records[0].split(FIELD);
        this.density = Number(density) || 1;
        const other = this.screen !== number;
        if (other)
            this.clear();
        this.screen = number;
        this.dress(screen, lang, scheme, colours);
        const seen = new Set(), order = [{ element: this.root, records: [] }];
        this.lines = [];
        this.depth = 1; // there is always one of the first level (speak)
        for (let i = 1; i < records.length - 1; i++)
            order.push(this.take(records[i], order, seen));
        for (const [key, node] of this.nodes)
            if (!seen.has(key)) {
                node.element.remove();
                this.nodes.delete(key);
                this.edited.delete(node);
            }
        for (const node of order)
            this.place(node);
        for (const node of order)
            if (node.role === "scroll")
                this.scroll(node);
            else if (node.role === "card" || node.role === "button")
                this.name(node);
        this.modal();
        this.speak(other);
        this.follow(focus, other);
        this.edited.clear();
    }

    clear() {
        this.root.replaceChildren();
        this.nodes.clear();
        this.edited.clear();
        this.said.clear();
    }

    dress(screen, lang, scheme, colours) {
        const key = [screen, lang, scheme, ...colours].join();
        if (this.dressed === key)
            return;
        this.dressed = key;
        document.documentElement.lang = lang;
        document.documentElement.dataset.screen = screen;
        document.querySelector("meta[name=theme-color]").content = "#" + colours[0];
        document.documentElement.style.colorScheme = scheme === "0" ? "light" : "dark";
        ["paper", "card", "ink", "muted", "control", "accent", "on-accent", "marker"].forEach((name, i) =>
            document.documentElement.style.setProperty("--" + name, "#" + colours[i]));
    }

    take(record, order, seen) {
        const fields = record.split(FIELD);
        const key = fields[1], parent = order[Number(fields[2])];
        let node = this.nodes.get(key);
        // A heading is at most one level below the one before it: a screen shows a part of a longer page.
        const level = fields[0] === "heading" ? Math.min(Number(fields[15]) || 2, this.depth + 1, 6) : 0;
        this.depth = level || this.depth;
        if (!node || node.role !== fields[0] || node.level !== level) {
            node?.element.remove();
            node = this.create(fields[0], key, fields, level);
            this.nodes.set(key, node);
        }
        seen.add(key);
        node.children = [];
        parent.children ??= [];
        parent.children.push(node);
        if (node.record !== record || this.edited.has(node)) {
            node.record = record;
            this.fill(node, fields);
        }
        if (node.state & LIVE)
            this.lines.push(node);
        return node;
    }

    create(role, key, fields, level) {
        const tags = {
            layer: ["div"], group: ["div", "group"], scroll: ["div"], label: ["p"], heading: ["h" + level],
            button: ["button"], card: ["button"], check: ["button", "checkbox"], choice: ["div", "radiogroup"],
            option: ["button", "radio"], stepper: ["div"], field: ["div"], meter: ["div", "meter"],
            image: ["div", "img"], canvas: ["div", "img"], marked: ["div"],
        };
        const [tag, aria] = tags[role] ?? ["div"];
        const node = { role, key, level, element: make(tag, aria) };
        node.element.dataset.key = key;
        node.element.className = "w " + role;
        if (role === "field")
            this.createField(node, fields);
        else if (role === "stepper")
            this.createStepper(node);
        return node;
    }

    createField(node, fields) {
        const many = fields[15].split(" ")[2] === "1";
        node.label = make("label");
        node.input = make(many ? "textarea" : "input");
        if (!many)
            node.input.type = "text";
        node.input.id = "f" + fields[3];
        node.label.htmlFor = node.input.id;
        node.input.autocomplete = "off";
        node.input.addEventListener("input", (event) => this.typed(node, event));
        node.input.addEventListener("compositionend", (event) => this.typed(node, {}));
        node.element.append(node.label, node.input);
    }

    createStepper(node) {
        node.input = make("input");
        node.input.type = "range";
        node.input.addEventListener("input", () => this.act(NAMED.CHANGE, node.id, Number(node.input.value), ""));
        node.element.append(node.input);
    }

    fill(node, fields) {
        const [, , , id, state, x, y, w, h, name, text, value, hint, shortcut, type, more] = fields;
        const element = node.element, by = 1 / this.density;
        Object.assign(node, { id: Number(id), state: Number(state), name, text, value, hint, more });
        const style = element.style;
        style.left = x * by + "px";
        style.top = y * by + "px";
        style.width = w * by + "px";
        style.height = h * by + "px";
        this.set(node, type, by);
        const target = node.input ?? element;
        if (node.state & FOCUSABLE || node.role === "option")
            target.tabIndex = node.role === "option" && !(node.state & CHECKED) ? -1 : 0;
        else
            target.removeAttribute("tabindex");
        put(target, "aria-disabled", node.state & DISABLED ? "true" : null);
        put(target, "aria-keyshortcuts", shortcut === "Return" ? "Enter" : shortcut || null);
        put(target, "aria-description", hint && hint !== name ? hint : null);
        this["fill_" + node.role]?.(node, by);
    }

    set(node, type, by) {
        if (!type)
            return;
        const [size, leading, weight, italic, left, top] = type.split(" ").map(Number);
        const style = (node.label ? node.input : node.element).style;
        style.fontSize = size * by + "px";
        style.lineHeight = leading * by + "px";
        style.fontWeight = weight;
        style.fontStyle = italic ? "italic" : "normal";
        if (!node.label)
            style.padding = `${top * by}px 0 0 ${left * by}px`;
    }

    fill_label(node) {
        say(node.element, node.text);
    }

    fill_heading(node) {
        say(node.element, node.text);
    }

    fill_layer(node) {
        put(node.element, "role", node.state & MODAL ? "dialog" : null);
        put(node.element, "aria-modal", node.state & MODAL ? "true" : null);
    }

    fill_group(node) {
        put(node.element, "aria-label", node.name);
    }

    fill_button(node) {
        this.words_of(node);
        put(node.element, "aria-current", node.state & CHECKED ? "true" : null);
        put(node.element, "aria-hidden", node.state & BY_HAND && !(node.state & FOCUSABLE) ? "true" : null);
    }

    fill_card(node) {
        this.words_of(node);
        put(node.element, "aria-pressed", node.state & CHECKED ? "true" : null);
    }

    // The text of what may hold other elements too.
    words_of(node) {
        if (!node.text) {
            node.span?.remove();
            node.span = null;
            return;
        }
        if (!node.span) {
            node.span = make("span");
            node.element.prepend(node.span);
        }
        say(node.span, node.text);
    }

    fill_check(node) {
        say(node.element, node.text);
        put(node.element, "aria-checked", node.state & CHECKED ? "true" : "false");
    }

    fill_choice(node) {
        put(node.element, "aria-label", node.name);
        node.element.removeAttribute("tabindex"); // its options have it
        node.none = node.value === "";
    }

    fill_option(node) {
        say(node.element, node.text);
        put(node.element, "aria-checked", node.state & CHECKED ? "true" : "false");
    }

    fill_stepper(node) {
        const [number, least, most] = node.more.split(" ").map(Number);
        Object.assign(node.input, { min: least, max: most, step: "any" });
        if (Number(node.input.value) !== number)
            node.input.value = number;
        put(node.input, "aria-label", node.name);
        put(node.input, "aria-valuetext", node.value);
    }

    fill_field(node, by) {
        const [top, height, , limit] = node.more.split(" ").map(Number);
        say(node.label, node.name);
        node.input.style.top = top * by + "px";
        node.input.style.height = height * by + "px";
        if (limit)
            node.input.maxLength = limit;
        node.input.disabled = Boolean(node.state & DISABLED);
        if (node.input.value !== node.value && !node.composing) {
            const at = node.input.selectionStart;
            node.input.value = node.value;
            if (document.activeElement === node.input)
                node.input.setSelectionRange(at, at);
        }
    }

    fill_meter(node) {
        const [number, least, most] = node.more.split(" ").map(Number);
        put(node.element, "aria-label", node.name);
        put(node.element, "aria-valuemin", least);
        put(node.element, "aria-valuemax", most);
        put(node.element, "aria-valuenow", Math.min(Math.max(number, least), most));
        put(node.element, "aria-valuetext", node.value || null);
        say(node.element, node.value ? `${node.name} ${node.value}` : node.name);
    }

    fill_image(node) {
        put(node.element, "aria-label", node.name);
    }

    fill_canvas(node) {
        put(node.element, "aria-label", node.name);
    }

    // Clauses are what can be marked; each word has a box of its own.
    fill_marked(node, by) {
        const can = node.id && !(node.state & READ_ONLY), [pen, list] = node.more.split(/ (.*)/s);
        const words = list.split(";").slice(0, -1).map((word) => word.split(",").map(Number));
        const bytes = encoder.encode(node.text), element = node.element;
        const shape = node.text + list.replace(/(\d+,\d+,\d+),\d+/g, "$1") + can;
        if (node.shape !== shape) {
            node.shape = shape;
            element.replaceChildren();
            put(element, "role", can ? "listbox" : null);
            put(element, "aria-multiselectable", can ? "true" : null);
            node.clauses = [];
            this.build_clauses(node, words, bytes, by, can);
        }
        put(element, "aria-label", can ? node.name : null);
        for (const clause of node.clauses) {
            const look = words[clause.first][3];
            if (can)
                put(clause.element, "aria-selected", look === MARK_ON ? "true" : "false");
            else
                this.look(clause, words);
        }
        const meant = can && node.clauses.find((clause) => Number(pen) >= clause.first && Number(pen) <= clause.last);
        put(element, "aria-activedescendant", meant ? meant.element.id : null);
    }

    build_clauses(node, words, bytes, by, can) {
        for (let i = 0; i < words.length;) {
            let last = i;
            while (last + 1 < words.length && words[last + 1][2] === words[i][2])
                last++;
            const element = make("span", can ? "option" : null);
            element.className = "clause";
            element.id = `c${node.key.replace(/\W/g, "-")}-${i}`;
            element.dataset.word = i;
            const part = words.slice(i, last + 1);
            const left = Math.min(...part.map((w) => w[4])), top = Math.min(...part.map((w) => w[5]));
            const right = Math.max(...part.map((w) => w[4] + w[6])), bottom = Math.max(...part.map((w) => w[5] + w[7]));
            Object.assign(element.style, { left: left * by + "px", top: top * by + "px",
                width: (right - left) * by + "px", height: (bottom - top) * by + "px" });
            for (const word of part) {
                const box = make("span");
                box.className = "word";
                const end = words[words.indexOf(word) + 1]?.[0] ?? bytes.length;
                box.textContent = decoder.decode(bytes.slice(word[0], end));
                Object.assign(box.style, { left: (word[4] - left) * by + "px", top: (word[5] - top) * by + "px",
                    width: word[6] * by + "px", height: word[7] * by + "px" });
                element.append(box);
            }
            node.element.append(element);
            node.clauses.push({ element, first: i, last });
            i = last + 1;
        }
    }

    // What a marked text looks like to who reads it afterwards, in words.
    look(clause, words) {
        const looks = words.slice(clause.first, clause.last + 1).map((word) => word[3]);
        const key = { [MARK_ON]: "found", [MARK_MISSED]: "missed", [MARK_STRAY]: "stray" }[Math.max(...looks)];
        const note = key ? this.words("page.mark-" + key) : "";
        if (clause.note === note)
            return;
        clause.note = note;
        clause.element.querySelector(".note")?.remove();
        if (note) {
            const element = make("span");
            element.className = "note";
            element.textContent = ` (${note}) `;
            clause.element.append(element);
        }
    }

    scroll(node) {
        const [offset, content] = node.more.split(" ").map(Number), element = node.element;
        if (!node.filler) {
            node.filler = make("div");
            node.filler.className = "filler";
        }
        if (node.filler.parentNode !== element)
            element.append(node.filler);
        node.filler.style.height = content / this.density + "px";
        node.top = offset / this.density;
        if (Math.abs(element.scrollTop - node.top) >= 1)
            element.scrollTop = node.top;
        node.top = element.scrollTop;
        // What is only read is scrolled by the keys of the browser.
        const acts = element.querySelector("button, input, textarea, [tabindex='0']");
        if (!acts && element.scrollHeight > element.clientHeight)
            element.tabIndex = 0;
        else
            element.removeAttribute("tabindex");
    }

    // Children into their order; what stands right is not touched, or it would lose the focus.
    place(node) {
        const element = node.element;
        let at = node.span ?? node.spoken ?? null;
        for (const child of node.children ?? []) {
            const next = at ? at.nextSibling : element.firstChild;
            if (child.element !== next)
                element.insertBefore(child.element, next);
            at = child.element;
        }
        if (node.role === "choice" && node.children?.length && node.none)
            node.children[0].element.tabIndex = 0;
    }

    // What is called has what is seen on it in its name.
    name(node) {
        const texts = [node.text], look = (of) => of.children?.forEach((child) => {
            if (["meter", "canvas", "image"].includes(child.role)) { // a button has no parts: its own name says it
                child.element.ariaHidden = "true";
                child.element.textContent = "";
            } else {
                texts.push(child.text);
            }
            look(child);
        });
        look(node);
        const seen = texts.filter(Boolean).join(" "), other = node.name && !seen.includes(node.name);
        put(node.element, "aria-label", other && !seen ? node.name : null);
        if (other && seen && !node.spoken) {
            node.spoken = make("span");
            node.spoken.className = "unseen";
            node.element.prepend(node.spoken);
        } else if (!(other && seen) && node.spoken) {
            node.spoken.remove();
            node.spoken = null;
        }
        if (node.spoken)
            say(node.spoken, node.name + " ");
    }

    // Below a modal layer nothing can be reached.
    modal() {
        const layers = [...this.root.children].filter((child) => child.classList.contains("layer"));
        const modal = layers.findLastIndex((layer) => layer.getAttribute("role") === "dialog");
        layers.forEach((layer, i) => {
            layer.inert = i < modal;
            if (layer.getAttribute("role") === "dialog")
                put(layer, "aria-label", layer.querySelector("h1,h2,h3")?.textContent || document.title);
        });
    }

    speak(other) {
        const now = new Map(), news = [];
        for (const node of this.lines) {
            const text = [node.name || node.text, node.value].filter(Boolean).join(" ");
            now.set(node.key, text);
            if (this.said.get(node.key) !== text)
                news.push(text);
        }
        this.said = now;
        if (news.length)
            say(this.live, news.join(" "));
        const title = this.root.querySelector("h1,h2")?.textContent;
        if (title)
            document.title = `${title} – KlachtenSpel`;
        // A screen that is all conversation has no heading of its own: it is still that of the case.
        const own = document.getElementById("title");
        own.hidden = Boolean(this.root.querySelector("h1"));
        say(own, own.hidden ? "" : document.title.replace(/ – KlachtenSpel$/, ""));
    }

    // The focus of the browser goes where that of the window is.
    follow(focus, other) {
        const active = document.activeElement, mine = this.root.contains(active);
        if (!mine && (active !== document.body || !this.hands))
            return;
        const node = this.nodes.get(focus);
        let target = node?.input ?? node?.element;
        if (node?.role === "choice")
            target = node.element.querySelector('[aria-checked="true"]') ?? node.element.querySelector("button");
        if (!target && other) {
            target = this.root.querySelector(".layer:last-of-type :is(h1,h2,h3)");
            if (target)
                target.tabIndex = -1;
        }
        if (!target || target === active || (node?.role === "choice" && node.element.contains(active)))
            return;
        this.quiet = true;
        target.focus({ preventScroll: true });
        this.quiet = false;
    }
}

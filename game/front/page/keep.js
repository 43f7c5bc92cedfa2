// What a page keeps: the files of the user's folder, in IndexedDB. They live in memory while the page is open; after
// each write what changed is handed to the database at once, in one transaction that is committed without waiting, so
// that a page that is closed in the next moment has lost nothing.

const STORE = "files";

function settled(request) {
    return new Promise((good, bad) => {
        request.onsuccess = () => good(request.result);
        request.onerror = () => bad(request.error);
    });
}

export class Keep {
    // `root` is the folder that is kept. Without a database (a private window, a frame that may not) nothing is kept.
    constructor(name, root) {
        Object.assign(this, { name, root });
        this.known = new Map(); // path → what of the file was kept
    }

    async open() {
        try {
            const request = indexedDB.open(this.name, 1);
            request.onupgradeneeded = () => request.result.createObjectStore(STORE);
            this.database = await settled(request);
            this.database.onversionchange = () => this.database.close();
            const store = this.database.transaction(STORE).objectStore(STORE);
            const [paths, files] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
            this.files = paths.map((path, i) => [path, files[i]]);
        } catch (error) {
            this.database = null;
            this.files = [];
        }
        return Boolean(this.database);
    }

    // Lays what was kept into the memory of the program.
    fill(FS) {
        this.FS = FS;
        FS.mkdirTree(this.root);
        for (const [path, file] of this.files)
            this.lay(path, file.bytes, file.time);
        this.files = [];
    }

    lay(path, bytes, time) {
        const whole = this.root + path;
        this.FS.mkdirTree(whole.slice(0, whole.lastIndexOf("/")));
        this.FS.writeFile(whole, bytes);
        if (time)
            this.FS.utime(whole, time, time);
        this.note(path, this.FS.lookupPath(whole).node);
    }

    note(path, node) {
        this.known.set(path, { node, size: node.usedBytes, time: node.timestamp });
    }

    // Hands over what is other than it was.
    save() {
        if (!this.database || !this.FS)
            return;
        const changed = [], there = new Set();
        this.walk(this.FS.lookupPath(this.root).node, "", (path, node) => {
            const known = this.known.get(path);
            there.add(path);
            if (known && known.node === node && known.size === node.usedBytes && known.time === node.timestamp)
                return;
            changed.push([path, { bytes: node.contents.slice(0, node.usedBytes), time: node.timestamp }]);
            this.note(path, node);
        });
        const gone = [...this.known.keys()].filter((path) => !there.has(path));
        if (!changed.length && !gone.length)
            return;
        try {
            const transaction = this.database.transaction(STORE, "readwrite");
            const store = transaction.objectStore(STORE);
            for (const [path, file] of changed)
                store.put(file, path);
            for (const path of gone) {
                store.delete(path);
                this.known.delete(path);
            }
            transaction.onabort = () => this.failed?.(transaction.error);
            transaction.commit?.();
        } catch (error) {
            this.failed?.(error);
        }
    }

    // Files alone, and none that is being written.
    walk(folder, below, each) {
        for (const name of Object.keys(folder.contents)) {
            const node = folder.contents[name], path = below + "/" + name;
            if (name.startsWith("."))
                continue;
            if (this.FS.isDir(node.mode))
                this.walk(node, path, each);
            else if (node.contents)
                each(path, node);
        }
    }
}

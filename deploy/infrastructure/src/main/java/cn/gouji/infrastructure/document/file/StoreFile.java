package cn.gouji.infrastructure.document.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.StringDataType;

/** The maps of all collections and indexes in one file, and the journal of what the file does not have yet. */
public final class StoreFile implements AutoCloseable {

    private static final String DOCUMENTS = "documents.";
    private static final String INDEX = "index.";
    private static final int CACHE_MEGABYTES = 16;
    private static final int FILL_RATE = 50;
    private static final int COMPACTED_BYTES = 8 * 1024 * 1024;
    private static final int SAVES_BETWEEN_COMPACTIONS = 8;

    private final MVStore store;
    private final Journal journal;
    private int saves;

    private StoreFile(MVStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
        journal.replay(this::change);
        save();
    }

    /** Opens the file, or creates it, and brings it to the last change of its journal; only one process can have it open. */
    public static StoreFile open(Path file) {
        // Written only by save: neither in the background nor when much has changed, which would write halves of commands.
        MVStore store = new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().autoCommitBufferSize(0)
                .cacheSize(CACHE_MEGABYTES).open();
        return new StoreFile(store, Journal.open(file.resolveSibling(file.getFileName() + ".journal")));
    }

    private void change(String map, String key, byte[] value) {
        if (map.startsWith(DOCUMENTS)) {
            change(open(map, CompressedBytes.INSTANCE), key, value);
        } else {
            change(open(map, StringDataType.INSTANCE), key,
                    value == null ? null : new String(value, StandardCharsets.UTF_8));
        }
    }

    private static <V> void change(MVMap<String, V> map, String key, V value) {
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
    }

    /** The databases that have collections. */
    public List<String> databases() {
        return store.getMapNames().stream().filter(map -> map.startsWith(DOCUMENTS)).map(map -> map.split("\\.")[1])
                .distinct().toList();
    }

    public StoredMap<byte[]> documents(String collection) {
        return new StoredMap<>(open(DOCUMENTS + collection, CompressedBytes.INSTANCE), Function.identity(), journal);
    }

    public void dropDocuments(String collection) {
        store.removeMap(DOCUMENTS + collection);
    }

    public StoredMap<String> index(String index) {
        return new StoredMap<>(open(INDEX + index, StringDataType.INSTANCE),
                value -> value.getBytes(StandardCharsets.UTF_8), journal);
    }

    public void dropIndex(String index) {
        store.removeMap(INDEX + index);
    }

    private <V> MVMap<String, V> open(String name, DataType<V> type) {
        return store.openMap(name, new MVMap.Builder<String, V>().keyType(StringDataType.INSTANCE).valueType(type));
    }

    public long size() {
        return store.getFileStore().size();
    }

    Journal journal() {
        return journal;
    }

    /** Writes the maps; after that the journal is empty. A crash in between only leaves changes in it that are made again. */
    void save() {
        store.commit();
        journal.clear();
        if (++saves % SAVES_BETWEEN_COMPACTIONS == 0) {
            // Nobody else does it, because the store's own background thread would also write halves of commands.
            store.compact(FILL_RATE, COMPACTED_BYTES);
        }
    }

    @Override
    public void close() {
        store.close();
        journal.clear();
        journal.close();
    }
}

package cn.gouji.infrastructure.document.file;

import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;

import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;

/**
 * A sorted map of the file whose changes are noted in the journal.
 *
 * @param bytes how a value is noted
 */
public record StoredMap<V>(MVMap<String, V> map, Function<V, byte[]> bytes, Journal journal) {

    public V get(String key) {
        return map.get(key);
    }

    public void put(String key, V value) {
        map.put(key, value);
        journal.add(map.getName(), key, bytes.apply(value));
    }

    public void remove(String key) {
        map.remove(key);
        journal.add(map.getName(), key, null);
    }

    /** From the first key that is not smaller. */
    public Cursor<String, V> cursor(String from) {
        return map.cursor(from);
    }

    /** Of the map as it is now, whatever changes meanwhile. */
    public Iterator<Map.Entry<String, V>> entries() {
        return map.entrySet().iterator();
    }

    public long size() {
        return map.sizeAsLong();
    }

    /** Not noted: who empties a whole map has the file written. */
    public void clear() {
        map.clear();
    }
}

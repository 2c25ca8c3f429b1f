package cn.gouji.parse.form.wording;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was worked out once and comes in document after document; hostile ones bring ever new keys, so there is an end to it. */
public final class Remembered<K, V> {

    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final int most;

    /** @param most keys that are remembered; what comes later is worked out each time */
    public Remembered(int most) {
        this.most = most;
    }

    /** @param key not changed afterwards, if it is worked out now */
    public V get(K key, Function<? super K, ? extends V> work) {
        V value = known.get(key);
        if (value == null) {
            value = work.apply(key);
            if (known.size() < most) {
                known.put(key, value);
            }
        }
        return value;
    }
}

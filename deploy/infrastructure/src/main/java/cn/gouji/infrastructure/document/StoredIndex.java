package cn.gouji.infrastructure.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.h2.mvstore.Cursor;

import cn.gouji.infrastructure.document.file.StoredMap;
import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;

/** An index, unique or not, as a sorted map from the indexed values followed by the document's position to that position. */
final class StoredIndex extends Index<String> {

    private final StoredMap<String> entries;
    private final boolean unique;

    StoredIndex(String name, List<IndexKey> keys, boolean unique, boolean sparse, StoredMap<String> entries) {
        super(name, keys, sparse);
        this.entries = entries;
        this.unique = unique;
    }

    /** How much of a scan the index saves for a query: 0 if it cannot be used. */
    int use(Conditions conditions) {
        int fixed = 0;
        for (IndexKey key : getKeys()) {
            if (lookup(conditions, key).isEmpty()) {
                break;
            }
            fixed += 2;
        }
        return fixed == 0 && holdsAllThatMatch(conditions) ? 1 : fixed;
    }

    /** Positions of all documents that can match the conditions, and maybe of others. */
    Stream<String> positions(Conditions conditions) {
        List<String> prefixes = List.of("");
        for (IndexKey key : getKeys()) {
            Optional<List<Object>> values = lookup(conditions, key);
            if (values.isEmpty()) {
                break;
            }
            List<String> longer = new ArrayList<>();
            for (String prefix : prefixes) {
                values.get().forEach(value -> longer.add(prefix + KeyText.of(value)));
            }
            prefixes = longer;
        }
        return prefixes.stream().flatMap(this::positionsUnder).distinct();
    }

    private Optional<List<Object>> lookup(Conditions conditions, IndexKey key) {
        return conditions.valuesOf(key.getKey()).filter(values -> !isSparse() || !values.contains(null));
    }

    private boolean holdsAllThatMatch(Conditions conditions) {
        return isSparse() && getKeys().stream().anyMatch(key -> conditions.demand(key.getKey()));
    }

    /** One by one: who looks for some documents among many of equal values does not go through all. */
    private Stream<String> positionsUnder(String prefix) {
        Cursor<String, String> cursor = entries.cursor(prefix);
        Iterable<String> keys = () -> cursor;
        return StreamSupport.stream(keys.spliterator(), false).takeWhile(key -> key.startsWith(prefix))
                .map(key -> cursor.getValue());
    }

    @Override
    public String getPosition(Document document) {
        return KeyText.of(document.get("_id"));
    }

    @Override
    public void checkAdd(Document document, MongoCollection<String> collection) {
        checkUnique(document, "", collection);
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<String> collection) {
        checkUnique(newDocument, getPosition(oldDocument), collection);
    }

    private void checkUnique(Document document, String own, MongoCollection<String> collection) {
        if (!unique || isLeftOut(document)) {
            return;
        }
        for (KeyValue value : getKeyValues(document)) {
            if (positionsUnder(KeyText.of(value)).anyMatch(position -> !position.equals(own))) {
                throw new DuplicateKeyError(this, collection, getKeys(), value);
            }
        }
    }

    @Override
    public void add(Document document, String position, MongoCollection<String> collection) {
        checkAdd(document, collection);
        if (!isLeftOut(document)) {
            getKeyValues(document).forEach(value -> entries.put(KeyText.of(value) + position, position));
        }
    }

    @Override
    public String remove(Document document) {
        String position = getPosition(document);
        getKeyValues(document).forEach(value -> entries.remove(KeyText.of(value) + position));
        return position;
    }

    @Override
    public void updateInPlace(Document oldDocument, Document newDocument, String position,
            MongoCollection<String> collection) {
        if (!nullAwareEqualsKeys(oldDocument, newDocument)) {
            remove(oldDocument);
            add(newDocument, position, collection);
        }
    }

    private boolean isLeftOut(Document document) {
        return isSparse() && keys().stream()
                .allMatch(key -> Utils.getSubdocumentValueCollectionAware(document, key) instanceof Missing);
    }

    @Override
    public boolean canHandle(Document query) {
        return use(Conditions.of(query)) > 0;
    }

    @Override
    public Iterable<String> getPositions(Document query) {
        return positions(Conditions.of(query)).toList();
    }

    @Override
    public long getCount() {
        return entries.size();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public void drop() {
        entries.clear();
    }
}

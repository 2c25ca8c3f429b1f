package cn.gouji.infrastructure.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import cn.gouji.infrastructure.document.file.StoredMap;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;

/**
 * A collection whose documents are stored as BSON under the text of their id. Every read decodes a copy of its own, so reads need
 * no lock and nobody sees a half-made change; large results are kept as positions and decoded batch by batch.
 */
final class StoredCollection extends AbstractSynchronizedMongoCollection<String> {

    private final StoredMap<byte[]> documents;
    // Beside the list of the superclass, because that one must not be read without a lock.
    private final List<StoredIndex> usable = new CopyOnWriteArrayList<>();

    StoredCollection(MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors,
            StoredMap<byte[]> documents) {
        super(database, name, options, cursors);
        this.documents = documents;
    }

    @Override
    public QueryResult handleQuery(QueryParameters parameters) {
        Document selector = parameters.getQuerySelector();
        Document query = selector;
        Document order = null;
        for (String prefix : List.of("$", "")) {
            if (selector.get(prefix + "query") instanceof Document inner) {
                query = inner;
                order = (Document) selector.get(prefix + "orderby");
            }
        }
        return queryDocuments(query, order, parameters.getNumberToSkip(), parameters.getLimit(),
                parameters.getBatchSize(),
                parameters.getProjection());
    }

    @Override
    protected QueryResult queryDocuments(Document query, Document order, int skip, int limit, int batchSize,
            Document projection) {
        Comparator<Document> comparator = deriveComparator(order);
        if (batchSize == 0 && comparator == null && projection == null) {
            // Asked by the server itself, to group or change: nothing needs to be kept.
            return new QueryResult(
                    () -> page(matching(query, List.of()), skip, limit).map(DocumentWithPosition::getPosition)
                            .map(this::getDocument).filter(Objects::nonNull).iterator());
        }
        Stream<DocumentWithPosition<String>> found = matching(query, comparator == null ? List.of() : order.keySet());
        if (comparator != null) {
            found = found.sorted(Comparator.comparing(DocumentWithPosition::getDocument, comparator));
        }
        List<String> positions = page(found, skip, limit).map(DocumentWithPosition::getPosition).toList();
        StoredCursor cursor = new StoredCursor(cursorRegistry.generateCursorId(), positions, documents::get,
                batch -> projected(batch, projection));
        List<Document> first = cursor.takeDocuments(batchSize == 0 ? Integer.MAX_VALUE : batchSize);
        if (cursor.isEmpty()) {
            return new QueryResult(first);
        }
        cursorRegistry.add(cursor);
        return new QueryResult(first, cursor);
    }

    /** Matching documents, of which only the fields of the query and of {@code paths} are to be relied on. */
    private Stream<DocumentWithPosition<String>> matching(Document query, Collection<String> paths) {
        Conditions conditions = Conditions.of(query);
        Stream<Map.Entry<String, byte[]>> candidates = usable.stream().filter(index -> index.use(conditions) > 0)
                .max(Comparator.comparingInt(index -> index.use(conditions)))
                .map(index -> index.positions(conditions).map(this::load).filter(Objects::nonNull))
                .orElseGet(this::all);
        Optional<Set<String>> fields = Conditions.fields(query);
        fields.ifPresent(known -> paths.forEach(path -> known.add(Utils.firstFragment(path))));
        return candidates.map(stored -> new DocumentWithPosition<>(
                fields.map(known -> Bson.decode(stored.getValue(), known))
                        .orElseGet(() -> Bson.decode(stored.getValue())),
                stored.getKey())).filter(candidate -> documentMatchesQuery(candidate.getDocument(), query));
    }

    private Map.Entry<String, byte[]> load(String position) {
        byte[] stored = documents.get(position);
        return stored == null ? null : Map.entry(position, stored);
    }

    private Stream<Map.Entry<String, byte[]>> all() {
        Iterable<Map.Entry<String, byte[]>> snapshot = documents::entries;
        return StreamSupport.stream(snapshot.spliterator(), false);
    }

    private static <T> Stream<T> page(Stream<T> found, int skip, int limit) {
        return limit > 0 ? found.skip(skip).limit(limit) : found.skip(skip);
    }

    private List<Document> projected(List<Document> batch, Document projection) {
        return matchDocumentsFromStream(new Document(), batch.stream(), 0, 0, 0, null, projection).collectDocuments();
    }

    @Override
    protected QueryResult matchDocuments(Document query, Document order, int skip, int limit, int batchSize,
            Document projection) {
        return queryDocuments(query, order, skip, limit, batchSize, projection);
    }

    @Override
    public int count(Document query, int skip, int limit) {
        Document filter = query == null ? new Document() : query;
        if (filter.isEmpty()) {
            int rest = Math.max(0, count() - skip);
            return limit > 0 ? Math.min(limit, rest) : rest;
        }
        return Math.toIntExact(page(matching(filter, List.of()), skip, limit).count());
    }

    @Override
    public int count() {
        return Math.toIntExact(documents.size());
    }

    @Override
    protected Stream<DocumentWithPosition<String>> streamAllDocumentsWithPosition() {
        return all().map(entry -> new DocumentWithPosition<>(Bson.decode(entry.getValue()), entry.getKey()));
    }

    @Override
    protected Document getDocument(String position) {
        byte[] stored = documents.get(position);
        return stored == null ? null : Bson.decode(stored);
    }

    @Override
    protected String addDocumentInternal(Document document) {
        Object id = getIdField() == null ? UUID.randomUUID() : document.get(getIdField());
        String position = KeyText.of(id);
        documents.put(position, Bson.encode(document));
        return position;
    }

    @Override
    protected void handleUpdate(String position, Document oldDocument, Document newDocument) {
        documents.put(position, Bson.encode(newDocument));
    }

    @Override
    protected void removeDocument(String position) {
        documents.remove(position);
    }

    @Override
    public synchronized void addIndex(Index<String> index) {
        super.addIndex(index);
        usable.clear();
        getIndexes().forEach(added -> usable.add((StoredIndex) added));
    }

    @Override
    public synchronized void dropIndex(String name) {
        usable.removeIf(index -> index.getName().equals(name));
        super.dropIndex(name);
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {
        throw new UnsupportedOperationException("Sizes are not tracked");
    }

    @Override
    protected int getDataSize() {
        return 0;
    }
}

package cn.gouji.infrastructure.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.h2.mvstore.MVMap;

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

    private final MVMap<String, byte[]> documents;
    // Beside the list of the superclass, because that one must not be read without a lock.
    private final List<StoredIndex> usable = new CopyOnWriteArrayList<>();

    StoredCollection(MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors,
            MVMap<String, byte[]> documents) {
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
            // Asked by the server itself, to count, group or change: nothing needs to be kept.
            return new QueryResult(
                    () -> page(matching(query), skip, limit).map(DocumentWithPosition::getDocument).iterator());
        }
        Stream<DocumentWithPosition<String>> found = matching(query);
        if (comparator != null) {
            found = found.map(match -> sortable(match, order))
                    .sorted(Comparator.comparing(DocumentWithPosition::getDocument, comparator));
        }
        List<String> positions = page(found, skip, limit).map(DocumentWithPosition::getPosition).toList();
        StoredCursor cursor = new StoredCursor(cursorRegistry.generateCursorId(), positions, documents,
                batch -> projected(batch, projection));
        List<Document> first = cursor.takeDocuments(batchSize == 0 ? Integer.MAX_VALUE : batchSize);
        if (cursor.isEmpty()) {
            return new QueryResult(first);
        }
        cursorRegistry.add(cursor);
        return new QueryResult(first, cursor);
    }

    private Stream<DocumentWithPosition<String>> matching(Document query) {
        Conditions conditions = Conditions.of(query);
        return usable.stream().filter(index -> index.use(conditions) > 0)
                .max(Comparator.comparingInt(index -> index.use(conditions)))
                .map(index -> index.positions(conditions).map(this::load).filter(Objects::nonNull))
                .orElseGet(this::streamAllDocumentsWithPosition)
                .filter(candidate -> documentMatchesQuery(candidate.getDocument(), query));
    }

    private DocumentWithPosition<String> load(String position) {
        Document document = getDocument(position);
        return document == null ? null : new DocumentWithPosition<>(document, position);
    }

    /** Only what the order looks at, so that a sorted page of a large collection fits into memory. */
    private static DocumentWithPosition<String> sortable(DocumentWithPosition<String> match, Document order) {
        Document fields = new Document();
        for (String path : order.keySet()) {
            String field = Utils.firstFragment(path);
            if (match.getDocument().containsKey(field)) {
                fields.put(field, match.getDocument().get(field));
            }
        }
        return new DocumentWithPosition<>(fields, match.getPosition());
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
        return Math.toIntExact(page(matching(filter), skip, limit).count());
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    protected Stream<DocumentWithPosition<String>> streamAllDocumentsWithPosition() {
        // Not documents.entrySet().stream(): its size could change while the stream relies on it.
        Iterable<Map.Entry<String, byte[]>> snapshot = () -> documents.entrySet().iterator();
        return StreamSupport.stream(snapshot.spliterator(), false)
                .map(entry -> new DocumentWithPosition<>(Bson.decode(entry.getValue()), entry.getKey()));
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

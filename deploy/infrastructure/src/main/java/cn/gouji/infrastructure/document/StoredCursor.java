package cn.gouji.infrastructure.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;

/** The rest of a result: positions whose documents are read when they are fetched. */
final class StoredCursor extends AbstractCursor {

    // As MongoDB does; a message may hold 48 MB and one more document of 16 MB fits.
    private static final int BATCH_BYTES = 16 * 1024 * 1024;

    private final List<String> positions;
    private final Function<String, byte[]> documents;
    private final UnaryOperator<List<Document>> projection;
    private int next;

    StoredCursor(long id, List<String> positions, Function<String, byte[]> documents,
            UnaryOperator<List<Document>> projection) {
        super(id);
        this.positions = positions;
        this.documents = documents;
        this.projection = projection;
    }

    @Override
    public boolean isEmpty() {
        return next >= positions.size();
    }

    @Override
    public List<Document> takeDocuments(int numberToReturn) {
        List<Document> batch = new ArrayList<>();
        int bytes = 0;
        while (!isEmpty() && batch.size() < numberToReturn && bytes < BATCH_BYTES) {
            byte[] document = documents.apply(positions.get(next++));
            // One that was deleted since the query is left out.
            if (document != null) {
                bytes += document.length;
                batch.add(Bson.decode(document));
            }
        }
        return projection.apply(batch);
    }
}

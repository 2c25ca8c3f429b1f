package cn.gouji.infrastructure.document;

import java.util.List;

import cn.gouji.infrastructure.document.file.StoreFile;
import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Cursor;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.InMemoryCursor;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;

/** A database whose collections and indexes are maps of one file. */
final class StoredDatabase extends AbstractSynchronizedMongoDatabase<String> {

    private final StoreFile file;

    StoredDatabase(String name, StoreFile file, CursorRegistry cursors) {
        super(name, cursors);
        this.file = file;
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(Channel channel, String command, Document query, DatabaseResolver databases,
            Oplog oplog) {
        if (!command.equals("aggregate")) {
            return super.handleCommand(channel, command, query, databases, oplog);
        }
        MatchFirst matchFirst = MatchFirst.of(query);
        if (matchFirst != null
                && resolveCollection(query.get(command).toString(), false) instanceof StoredCollection collection) {
            return firstBatch(collection.getFullName(), matchFirst.run(this, collection, databases, oplog));
        }
        Document cursor = (Document) super.handleCommand(channel, command, query, databases, oplog).get("cursor");
        return firstBatch((String) cursor.get("ns"), (List<?>) cursor.get("firstBatch"));
    }

    private Document firstBatch(String namespace, List<?> result) {
        List<Document> documents = result.stream().map(Document.class::cast).toList();
        Document cursor = new Document("id", 0L).append("ns", namespace);
        if (documents.size() > DocumentBackend.BATCH) {
            Cursor rest = new InMemoryCursor(cursorRegistry.generateCursorId(),
                    documents.subList(DocumentBackend.BATCH, documents.size()));
            cursorRegistry.add(rest);
            cursor.put("id", rest.getId());
            documents = documents.subList(0, DocumentBackend.BATCH);
        }
        Document response = new Document("cursor", cursor.append("firstBatch", documents));
        Utils.markOkay(response);
        return response;
    }

    @Override
    protected StoredCollection openOrCreateCollection(String name, CollectionOptions options) {
        return new StoredCollection(this, name, options, cursorRegistry,
                file.documents(getFullCollectionNamespace(name)));
    }

    @Override
    protected Index<String> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys,
            boolean sparse) {
        return index(collection, name, keys, true, sparse);
    }

    @Override
    protected Index<String> openOrCreateSecondaryIndex(String collection, String name, List<IndexKey> keys,
            boolean sparse) {
        return index(collection, name, keys, false, sparse);
    }

    private StoredIndex index(String collection, String name, List<IndexKey> keys, boolean unique, boolean sparse) {
        return new StoredIndex(name, keys, unique, sparse, file.index(indexName(collection, name)));
    }

    private String indexName(String collection, String name) {
        return getFullCollectionNamespace(collection) + "." + name;
    }

    @Override
    protected void dropIndex(MongoCollection<String> collection, String name) {
        super.dropIndex(collection, name);
        file.dropIndex(indexName(collection.getCollectionName(), name));
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        file.dropDocuments(getFullCollectionNamespace(name));
    }

    @Override
    protected long getStorageSize() {
        return file.size();
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }
}

package cn.gouji.infrastructure.document;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;

import cn.gouji.infrastructure.document.file.GroupCommit;
import cn.gouji.infrastructure.document.file.StoreFile;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;

/** Carries out MongoDB's commands on the documents of one file. */
public final class DocumentBackend extends AbstractMongoBackend {

    /** Documents in one answer if the client does not want fewer, as MongoDB's first batch. */
    static final int BATCH = 101;

    private static final Set<String> CHANGES = Set.of("insert", "update", "delete", "findAndModify");
    private static final Set<String> STRUCTURES = Set.of("create", "createIndexes", "drop", "dropIndexes",
            "dropDatabase");

    private final StoreFile file;
    private final GroupCommit commits;

    private DocumentBackend(StoreFile file) {
        super(Clock.systemUTC());
        this.file = file;
        this.commits = new GroupCommit(file);
        version(ServerVersion.MONGO_5_0);
        file.databases().forEach(this::resolveDatabase);
    }

    /** Opens the file, or creates it; only one process can have it open. */
    public static DocumentBackend open(Path file) {
        return new DocumentBackend(StoreFile.open(file));
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new StoredDatabase(databaseName, file, getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        Refusals.check(command, query);
        return switch (command) {
            case "hello" -> hello(super.handleCommand(channel, database, "isMaster", query));
            case "find", "getMore" -> super.handleCommand(channel, database, command, withBoundedBatch(query));
            case "insert" ->
                corrected(query, commits.after(() -> super.handleCommand(channel, database, command, query)));
            default -> {
                if (STRUCTURES.contains(command) || isStage(command, query, "$out")) {
                    yield commits.afterAlone(() -> super.handleCommand(channel, database, command, query));
                }
                yield CHANGES.contains(command) || isStage(command, query, "$merge")
                        ? commits.after(() -> super.handleCommand(channel, database, command, query))
                        : super.handleCommand(channel, database, command, query);
            }
        };
    }

    /** Whether the result of an aggregation is written by its last stage. */
    private static boolean isStage(String command, Document query, String name) {
        return command.equals("aggregate") && query.get("pipeline") instanceof List<?> stages && !stages.isEmpty()
                && stages.getLast() instanceof Document last && last.containsKey(name);
    }

    private static Document hello(Document isMaster) {
        return isMaster.append("isWritablePrimary", true).append("helloOk", true);
    }

    /** Without a bound the server sends the whole result as one answer, which may be larger than a message can be. */
    private static Document withBoundedBatch(Document query) {
        int wanted = query.get("batchSize") instanceof Number size ? size.intValue() : 0;
        return query.append("batchSize", wanted > 0 && wanted < BATCH ? wanted : BATCH);
    }

    /** The server counts documents that it did not insert as inserted. */
    private static Document corrected(Document query, Document answer) {
        if (answer.get("writeErrors") instanceof List<?> errors && !errors.isEmpty()) {
            int sent = ((List<?>) query.get("documents")).size();
            boolean ordered = !Boolean.FALSE.equals(query.get("ordered"));
            answer.put("n", ordered ? ((Document) errors.getFirst()).get("index") : (Object) (sent - errors.size()));
        }
        return answer;
    }

    @Override
    public void close() {
        super.close();
        file.close();
    }
}

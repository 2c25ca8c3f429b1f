package cn.gouji.validate.alike;

import org.bson.codecs.pojo.annotations.BsonId;

import io.quarkus.mongodb.panache.common.MongoEntity;

/**
 * The plain text of a submission, kept to be compared with others.
 *
 * @param organ name of the organ as printed
 */
@MongoEntity(collection = "organTexts")
public record OrganText(@BsonId String submissionId, String organKey, String organ, int year, String text) {
}

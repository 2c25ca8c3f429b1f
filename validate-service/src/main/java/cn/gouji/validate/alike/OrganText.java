package cn.gouji.validate.alike;

import java.util.List;

import org.bson.codecs.pojo.annotations.BsonId;

import io.quarkus.mongodb.panache.common.MongoEntity;

/**
 * The plain text of a submission, kept to be compared with others.
 *
 * @param organ name of the organ as printed
 * @param bands year, number and value of each band of the text, by which texts that may be alike are found
 */
@MongoEntity(collection = "organTexts")
public record OrganText(@BsonId String submissionId, String organKey, String organ, int year, String text,
        List<String> bands) {
}

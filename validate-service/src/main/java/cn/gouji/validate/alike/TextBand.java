package cn.gouji.validate.alike;

import java.util.List;

import org.bson.codecs.pojo.annotations.BsonId;

import io.quarkus.mongodb.panache.common.MongoEntity;

/**
 * Submissions whose texts have a band in common.
 *
 * @param band year, number and value of the band: it can be looked up wherever documents are distributed by their id
 */
@MongoEntity(collection = "textBands")
public record TextBand(@BsonId String band, List<String> submissions) {
}

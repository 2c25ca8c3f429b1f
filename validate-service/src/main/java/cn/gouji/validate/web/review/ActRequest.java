package cn.gouji.validate.web.review;

/**
 * Who acts and why.
 *
 * @param by may be left out where the gateway tells it
 * @param reason may be left out
 */
public record ActRequest(String by, String reason) {

    static final ActRequest EMPTY = new ActRequest(null, null);
}

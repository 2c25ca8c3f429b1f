package cn.gouji.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

/** A form as a browser sends it: names in UTF-8. */
public final class Form {

    private static final String BOUNDARY = "----gouji";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public Form file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Form file(String name, byte[] content) {
        return part("name=\"file\"; filename=\"" + name + "\"", content);
    }

    public Form field(String name, String value) {
        return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    public Form part(String disposition, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public byte[] bytes() {
        byte[] end = ("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(end);
        return whole.toByteArray();
    }

    /** Hands it in. */
    public ValidatableResponse submit() {
        return submit("multipart/form-data; boundary=" + BOUNDARY, bytes());
    }

    /** Hands in anything. */
    public static ValidatableResponse submit(String contentType, byte[] body) {
        return RestAssured.given().header("Content-Type", contentType).body(body).when().post("/api/submissions")
                .then();
    }
}

package cn.gouji.local.gateway;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import cn.gouji.local.process.ServiceName;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

@Timeout(value = 60, unit = SECONDS)
class GatewayTest {

    /** Milliseconds within which a busy machine answers. */
    private static final int PATIENCE = 30_000;
    /** Milliseconds without a byte after which an answer that has begun is whole. */
    private static final int SILENCE = 1_000;
    private static final URI DOWN = URI.create("http://127.0.0.1:1");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    /** Lengths of the bodies that a service took for whole. */
    private final List<Long> taken = new CopyOnWriteArrayList<>();
    private final CountDownLatch secondEvent = new CountDownLatch(1);
    private HttpServer service;
    private Gateway gateway;

    @BeforeEach
    void startServiceAndGateway() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        URI address = URI.create("http://127.0.0.1:" + service.getAddress().getPort());
        service.createContext("/echo", exchange -> answer(exchange, 200, exchange.getRequestMethod() + " "
                + exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("X-Question")));
        service.createContext("/count", exchange -> {
            taken.add(count(exchange.getRequestBody()));
            answer(exchange, 202, "" + taken.getLast());
        });
        service.createContext("/refuse", exchange -> answer(exchange, 413, "too large"));
        service.createContext("/bare", exchange -> exchange.sendResponseHeaders(414, -1));
        service.createContext("/nothing", exchange -> exchange.sendResponseHeaders(204, -1));
        service.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", address + "/echo?a=b");
            answer(exchange, 303, "");
        });
        service.createContext("/api/rules", exchange -> answer(exchange, 200, "rules"));
        service.createContext("/events", this::events);
        service.start();
        gateway = Gateway.start(0, Map.of(ServiceName.STATS, List.of(address), ServiceName.PARSE,
                List.of(DOWN), ServiceName.VALIDATE, List.of(DOWN, address)));
    }

    @AfterEach
    void stop() {
        gateway.close();
        service.stop(0);
    }

    @Test
    void passesMethodPathQueryHeadersStatusAndBody() throws Exception {
        // When
        HttpResponse<String> response = client.send(request("/echo/a%2Fb?region=%E6%B2%B3%E5%8D%97&x=1")
                .header("X-Question", "why").method("DELETE", BodyPublishers.noBody()).build(),
                BodyHandlers.ofString());

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("DELETE /echo/a%2Fb?region=%E6%B2%B3%E5%8D%97&x=1 why");
        assertThat(response.headers().firstValue("X-Answer")).contains("yes");
    }

    @Test
    void anotherProcessAnswersForOneThatIsDown() throws Exception {
        for (int turn = 0; turn < 4; turn++) {
            HttpResponse<String> response = client.send(request("/api/rules").build(), BodyHandlers.ofString());

            assertThat(response.body()).isEqualTo("rules");
        }
    }

    @Test
    void passesLargeBodiesWithAndWithoutLength() throws Exception {
        // Given
        byte[] body = new byte[60 * 1024 * 1024];

        // When
        HttpResponse<String> sized = client.send(request("/count").POST(BodyPublishers.ofByteArray(body)).build(),
                BodyHandlers.ofString());
        HttpResponse<String> chunked = client.send(request("/count")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))).build(),
                BodyHandlers.ofString());

        // Then
        assertThat(sized.statusCode()).isEqualTo(202);
        assertThat(sized.body()).isEqualTo("" + body.length);
        assertThat(chunked.body()).isEqualTo("" + body.length);
    }

    @Test
    void passesAnAnswerThatComesBeforeTheWholeBody() throws Exception {
        // When
        HttpResponse<String> response = client.send(
                request("/refuse").POST(BodyPublishers.ofByteArray(new byte[60 * 1024 * 1024])).build(),
                BodyHandlers.ofString());

        // Then
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).isEqualTo("too large");
    }

    @Test
    void passesEventsAsTheyCome() throws Exception {
        // When
        HttpResponse<InputStream> response = client.send(request("/events").build(), BodyHandlers.ofInputStream());
        BufferedReader events = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));

        // Then
        assertThat(events.readLine()).isEqualTo("data: 1");
        secondEvent.countDown();
        assertThat(events.readLine()).isEqualTo("data: 2");
    }

    @Test
    void slowSendersDoNotHoldUpOthers() throws Exception {
        // Given
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.address().getPort());
            slow.add(socket);
            socket.getOutputStream().write("POST /count HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nbegin"
                    .getBytes(StandardCharsets.US_ASCII));
        }

        // When
        HttpResponse<String> response = client.send(request("/echo").build(), BodyHandlers.ofString());

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        for (Socket socket : slow) {
            socket.close();
        }
    }

    @Test
    void servesAnAddressWithWhatSomebodyTyped() throws Exception {
        assertThat(raw("GET /echo/李?by=晓梅|\"x\" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .contains("GET /echo/%E6%9D%8E?by=%E6%99%93%E6%A2%85%7C%22x%22 null");
        assertThat(raw("GET http://localhost/echo?a=[1] HTTP/1.1\r\nConnection: close\r\n\r\n"))
                .contains("GET /echo?a=[1] null");
    }

    @Test
    void answersWhatIsNoRequestWithAProblem() throws Exception {
        for (String head : List.of("GET /%zz HTTP/1.1\r\n\r\n", "GET /a b HTTP/1.1\r\n\r\n", "nonsense\r\n\r\n",
                "GET nowhere HTTP/1.1\r\n\r\n",
                "POST /count HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
                "POST /count HTTP/1.1\r\nContent-Length: -1\r\n\r\n")) {
            assertThat(raw(head)).as(head).matches("(?s)HTTP/1\\.[01] 400 .*").containsIgnoringCase(
                    "Content-Type: application/problem+json").contains("\"code\":\"malformedRequest\"", "请求格式有误");
        }
        assertThat(raw("GET /" + "x".repeat(70_000) + " HTTP/1.1\r\n\r\n"))
                .contains(" 414 ", "\"code\":\"malformedRequest\"");
        assertThat(raw("GET / HTTP/1.1\r\nA: " + "b".repeat(70_000) + "\r\n\r\n"))
                .contains(" 431 ", "\"code\":\"malformedRequest\"");
        assertThat(raw("GET /bare HTTP/1.1\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 414 ")
                .containsIgnoringCase("Content-Type: application/problem+json")
                .contains("\"status\":414", "URI Too Long");
        assertThat(raw("GET /%zz HTTP/1.1\r\nAccept-Language: en\r\n\r\n")).contains("The request is malformed.");
    }

    @Test
    void aBodyThatBreaksOffIsNotTakenForWhole() throws Exception {
        for (String body : List.of("Content-Length: 1000\r\n\r\nbegin",
                "Transfer-Encoding: chunked\r\n\r\n5\r\nbegin\r\nzz\r\n",
                "Transfer-Encoding: chunked\r\n\r\n5\r\nbegin\r\n-5\r\n")) {
            assertThat(brokenOff("POST /count HTTP/1.1\r\n" + body)).as(body).doesNotContain("202");
        }
        assertThat(taken).isEmpty();
    }

    @Test
    void requestsFollowEachOtherOnOneConnection() throws Exception {
        String answers = raw("POST /count HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc\r\n"
                + "POST /count HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n0\r\n\r\n"
                + "HEAD /echo HTTP/1.1\r\n\r\n" + "GET /nothing HTTP/1.1\r\n\r\n"
                + "GET /echo/last HTTP/1.1\r\nConnection: close\r\n\r\n");

        assertThat(answers.split("HTTP/1.1 ")).hasSize(6).satisfies(parts -> {
            assertThat(parts[1]).startsWith("202 ").endsWith("\r\n\r\n3");
            assertThat(parts[2]).startsWith("202 ").endsWith("\r\n\r\n5");
            assertThat(parts[3]).startsWith("200 ").endsWith("\r\n\r\n");
            assertThat(parts[4]).startsWith("204 ").endsWith("\r\n\r\n");
            assertThat(parts[5]).containsIgnoringCase("Connection: close\r\n").endsWith("GET /echo/last null");
        });
    }

    @Test
    void answersBeforeTheBodyHasCome() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.address().getPort())) {
            socket.getOutputStream().write("POST /refuse HTTP/1.1\r\nContent-Length: 3000000000\r\n\r\nbegin"
                    .getBytes(StandardCharsets.US_ASCII));

            assertThat(new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine()).startsWith("HTTP/1.1 413");
        }
    }

    /** What the gateway sends until it ends the connection or, if it is not asked to, has no more to say. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.address().getPort())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            InputStream in = socket.getInputStream();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            answer.writeBytes(in.readNBytes(1));
            socket.setSoTimeout(request.contains("Connection: close") ? PATIENCE : SILENCE);
            try {
                in.transferTo(answer);
            } catch (SocketTimeoutException waitsForTheNextRequest) {
                // So it may.
            }
            return answer.toString(StandardCharsets.UTF_8);
        }
    }

    /** The same to a client that has gone when it has said that. */
    private String brokenOff(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.address().getPort())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void answersHeadAndEmptyResponses() throws Exception {
        HttpResponse<String> head = client.send(request("/echo").method("HEAD", BodyPublishers.noBody()).build(),
                BodyHandlers.ofString());
        HttpResponse<String> nothing = client.send(request("/nothing").build(), BodyHandlers.ofString());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(nothing.statusCode()).isEqualTo(204);
    }

    @Test
    void redirectsLeadBackThroughTheGateway() throws Exception {
        HttpResponse<String> response = client.send(request("/moved").build(), BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains("/echo?a=b");
    }

    @Test
    void tellsThatAServiceIsDown() throws Exception {
        HttpResponse<String> response = client.send(request("/api/reports/1").build(), BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("\"code\":\"unavailable\"").contains("parse-service");
        assertThat(client.send(request("/api/reports/1").header("Accept-Language", "en").build(),
                BodyHandlers.ofString()).body()).contains("parse-service is starting");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway.address() + path));
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.getResponseHeaders().set("X-Answer", "yes");
        exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
            // Closing waits for the rest of the request.
            exchange.getResponseBody().flush();
        }
        exchange.close();
    }

    private void events(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write("data: 1\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            secondEvent.await(30, TimeUnit.SECONDS);
            out.write("data: 2\n".getBytes(StandardCharsets.US_ASCII));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long count(InputStream in) throws IOException {
        return in.transferTo(OutputStream.nullOutputStream());
    }
}

package cn.gouji.kit.problem;

import java.util.List;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AllowedMethodsTest {

    private final AllowedMethods allowed = new AllowedMethods(List.of(Things.class, Parts.class));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/things|GET, HEAD, OPTIONS, POST", "/things/|GET, HEAD, OPTIONS, POST", "/things/7|DELETE, OPTIONS, PUT",
            "/things/2023.csv|DELETE, GET, HEAD, OPTIONS, PUT", "/things/7/parts|OPTIONS, POST", "/else|OPTIONS"})
    void ofAllResourcesThatHaveTheAddress(String path, String methods) {
        assertThat(allowed.at(path)).containsExactly(methods.split(", "));
    }

    /** Addresses with and without a variable, and with an ending. */
    @Path("/things")
    public static class Things {

        @GET
        public void list() {
        }

        @POST
        public void add() {
        }

        @PUT
        @Path("{id}")
        public void replace() {
        }

        @DELETE
        @Path("/{id}")
        public void remove() {
        }

        @GET
        @Path("/{year: [^./]+}.{ending: csv|xlsx}")
        public void table() {
        }
    }

    /** A second resource below the same address. */
    @Path("things/{id}/parts")
    public static class Parts {

        @POST
        public void add() {
        }
    }
}

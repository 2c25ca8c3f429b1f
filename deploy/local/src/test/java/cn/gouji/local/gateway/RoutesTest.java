package cn.gouji.local.gateway;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.gouji.local.process.ServiceName;

import static org.assertj.core.api.Assertions.assertThat;

class RoutesTest {

    @ParameterizedTest
    @CsvSource({
            "/api/submissions, INGEST",
            "/api/submissions/0196/content, INGEST",
            "/api/reports, PARSE",
            "/api/reports/0196, PARSE",
            "/api/parse, PARSE",
            "/api/validations/0196, VALIDATE",
            "/api/validate, VALIDATE",
            "/api/rules, VALIDATE",
            "/api/acts, VALIDATE",
            "/api/statistics/2023, STATS",
            "/api/statistics/2023.xlsx, STATS",
            "/api/rulesets, STATS",
            "/, STATS",
            "/q/health/ready, STATS"})
    void eachPathHasOneService(String path, ServiceName service) {
        assertThat(Routes.serviceFor(path)).isEqualTo(service);
    }
}

package cn.gouji.parse.reading;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import cn.gouji.parse.ReportReader;

/** Makes the reader, which is plain Java, known to the service. */
final class ReportReadingProducer {

    @Produces
    @Singleton
    ReportReading reading() {
        return new ReportReader()::read;
    }
}

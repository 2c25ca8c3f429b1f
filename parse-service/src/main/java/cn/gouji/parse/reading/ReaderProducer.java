package cn.gouji.parse.reading;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import cn.gouji.parse.ReportReader;
import cn.gouji.parse.format.Formats;
import cn.gouji.parse.format.scan.Tesseract;
import cn.gouji.parse.isolation.ProcessLimits;
import cn.gouji.parse.isolation.ReadingProcesses;
import cn.gouji.parse.organ.region.RegionDirectory;
import io.micrometer.core.instrument.MeterRegistry;

/** Makes the readers, which are plain Java, known to the service. */
final class ReaderProducer {

    @Produces
    @Singleton
    ReadingProcesses processes(ReadingConfig config, OcrConfig ocr, MeterRegistry metrics) {
        ReadingConfig.Process process = config.process();
        ReadingProcesses processes = new ReadingProcesses(new ProcessLimits(process.heap().asLongValue(),
                config.timeLimit(), ocr.timeLimit(), process.idleTime(), process.documents()), ocr.command(),
                config.regions());
        metrics.gauge("gouji.parse.reading.processes", processes, ReadingProcesses::running);
        return processes;
    }

    void end(@Disposes ReadingProcesses processes) {
        processes.close();
    }

    @Produces
    @Singleton
    BoundedReader reader(ReadingProcesses processes, ReadingConfig config) {
        RegionDirectory regions = config.regions().map(RegionDirectory::extendedBy)
                .orElseGet(RegionDirectory::builtIn);
        return new BoundedReader(new ReportReader(new Formats(Tesseract.none()), regions), processes, config);
    }
}

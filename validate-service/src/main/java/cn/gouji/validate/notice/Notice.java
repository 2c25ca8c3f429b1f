package cn.gouji.validate.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.validation.Correction;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.contracts.validation.ReviewState;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.notice.NoticeLine.Style;

/** What is told to an organ about its report: the findings that a reviewer confirmed, and what was corrected. */
public final class Notice {

    private static final String NUMERALS = "一二三";

    private final ReportParsed reading;
    private final Validation result;
    private final RuleCatalogue rules;
    private final List<NoticeLine> lines = new ArrayList<>();
    private int parts;

    private Notice(ReportParsed reading, Validation result, RuleCatalogue rules) {
        this.reading = reading;
        this.result = result;
        this.rules = rules;
    }

    /**
     * The notice as paragraphs, empty if there is nothing to tell.
     *
     * @param today dates a notice of a report that is not returned yet
     */
    public static List<NoticeLine> lines(ReportParsed reading, Validation result, RuleCatalogue rules,
            NoticeConfig office, LocalDate today) {
        Notice notice = new Notice(reading, result, rules);
        notice.write(office, today);
        return notice.parts == 0 ? List.of() : List.copyOf(notice.lines);
    }

    private void write(NoticeConfig office, LocalDate today) {
        boolean returned = result.review().state() == ReviewState.RETURNED;
        String subject = (result.year() == null ? "" : result.year() + "年") + "政府信息公开工作年度报告";
        add(Style.TITLE, "关于更正" + subject + "的通知" + (returned ? "" : "（未签发）"));
        add(Style.ADDRESSEE, (result.organ().name() == null ? "报送单位" : result.organ().name()) + "：");
        add(Style.BODY, "你单位报送的《" + title(subject) + "》（" + fileName() + "收到日期："
                + ChineseDate.of(reading.submission().receivedAt()) + "）经审核存在下列问题，请于收到本通知之日起"
                + office.workingDays() + "个工作日内核实更正，并重新报送。");
        findings();
        corrections();
        reason(returned);
        office.contact().ifPresent(contact -> add(Style.BODY, "联系方式：" + contact));
        add(Style.SIGNATURE, office.office());
        add(Style.SIGNATURE, returned ? ChineseDate.of(result.review().at()) : ChineseDate.of(today));
    }

    private String title(String subject) {
        return reading.report().title() == null ? subject : reading.report().title();
    }

    private String fileName() {
        String name = reading.submission().fileName();
        return name == null ? "" : "文件名：" + name + "，";
    }

    private void findings() {
        List<Finding> confirmed = result.findings()
                .stream()
                .filter(finding -> finding.state() == FindingState.CONFIRMED)
                .toList();
        if (!confirmed.isEmpty()) {
            heading("需要更正或说明的问题");
        }
        int number = 0;
        for (Finding finding : confirmed) {
            FindingWords words = new FindingWords(finding, rules, reading.report());
            add(Style.ITEM, ++number + ". " + words.heading());
            words.details().forEach(detail -> add(Style.DETAIL, detail));
        }
    }

    private void corrections() {
        Form form = reading.report().form();
        if (!result.corrections().isEmpty()) {
            heading("审核中已按核实情况更正的数据，请一并核对");
        }
        int number = 0;
        for (Correction correction : result.corrections()) {
            add(Style.ITEM, ++number + ". " + CellWords.cell(form, correction.cell()));
            add(Style.DETAIL, "报告中为：" + CellWords.printed(correction.printed()) + "；更正为："
                    + CellWords.number(correction.corrected())
                    + (correction.reason() == null ? "" : "；理由：" + correction.reason()));
        }
    }

    private void reason(boolean returned) {
        if (returned && result.review().reason() != null) {
            heading("审核意见");
            add(Style.BODY, result.review().reason());
        }
    }

    private void heading(String text) {
        add(Style.HEADING, NUMERALS.charAt(parts++) + "、" + text);
    }

    private void add(Style style, String text) {
        lines.add(new NoticeLine(style, text));
    }
}

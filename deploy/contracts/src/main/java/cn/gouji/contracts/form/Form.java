package cn.gouji.contracts.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The official form a report follows. */
public enum Form {
    /** 国办公开办函〔2019〕60号, report years 2019 and 2020. */
    FORM_2019("2019", 2019, 2020),
    /** 国办公开办函〔2021〕30号, report years 2021 on. */
    FORM_2021("2021", 2021, Integer.MAX_VALUE);

    private final String code;
    private final int firstYear;
    private final int lastYear;

    Form(String code, int firstYear, int lastYear) {
        this.code = code;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /** The name used in JSON: {@code 2019} or {@code 2021}. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Whether the form is the prescribed one for reports on {@code year}. */
    public boolean holdsFor(int year) {
        return firstYear <= year && year <= lastYear;
    }

    /** @throws IllegalArgumentException if there is no form of that code */
    @JsonCreator
    public static Form ofCode(String code) {
        for (Form form : values()) {
            if (form.code.equals(code)) {
                return form;
            }
        }
        throw new IllegalArgumentException("No form has the code " + code);
    }
}

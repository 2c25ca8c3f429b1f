package cn.gouji.contracts.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** Sections, tables and cells of one form, read from {@code form-2021.yaml} or {@code form-2019.yaml}. */
public final class FormCatalogue {

    private static final Map<Form, FormCatalogue> CATALOGUES = new EnumMap<>(Form.class);

    static {
        for (Form form : Form.values()) {
            CATALOGUES.put(form, new FormCatalogue(form, read(form)));
        }
    }

    private final Form form;
    private final FormFile file;
    private final Map<String, Cell> cells = new LinkedHashMap<>();

    private FormCatalogue(Form form, FormFile file) {
        this.form = form;
        this.file = file;
        file.tables().stream().flatMap(FormTable::cells).forEach(cell -> {
            if (cells.put(cell.id(), cell) != null) {
                throw new IllegalStateException("The form names the cell " + cell.id() + " twice");
            }
        });
    }

    public static FormCatalogue of(Form form) {
        return CATALOGUES.get(form);
    }

    public Form form() {
        return form;
    }

    /** Title of the document that prescribes the form. */
    public String basis() {
        return file.basis();
    }

    public List<FormSection> sections() {
        return file.sections();
    }

    public List<FormTable> tables() {
        return file.tables();
    }

    /** @throws IllegalArgumentException if the form has no such table */
    public FormTable table(String name) {
        return file.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Form " + form.code() + " has no table " + name));
    }

    /** All cells in the order of the document. */
    public Collection<Cell> cells() {
        return Collections.unmodifiableCollection(cells.values());
    }

    public Optional<Cell> cell(String id) {
        return Optional.ofNullable(cells.get(id));
    }

    private static FormFile read(Form form) {
        String name = "/forms/form-" + form.code() + ".yaml";
        try (InputStream in = FormCatalogue.class.getResourceAsStream(name)) {
            return new YAMLMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(in, FormFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    private record FormFile(String basis, List<FormSection> sections, List<FormTable> tables) {
    }
}

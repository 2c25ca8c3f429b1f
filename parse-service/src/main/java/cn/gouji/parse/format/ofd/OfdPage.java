package cn.gouji.parse.format.ofd;

import java.util.Map;

/**
 * A page of the outline.
 *
 * @param box of the pages of the document, which the page itself may change
 * @param templates paths of pages that others are printed upon, by their number
 */
record OfdPage(String path, OfdBox box, Map<String, String> templates) {

    OfdPage {
        templates = Map.copyOf(templates);
    }
}

package cn.gouji.parse.format.ofd;

import java.util.Map;

/**
 * A page of the outline.
 *
 * @param box of the pages of the document, which the page itself may change
 * @param templates paths of pages that others are printed upon, by their number
 * @param pictures paths of the pictures of the document, by their number
 */
record OfdPage(String path, OfdBox box, Map<String, String> templates, Map<String, String> pictures) {

    OfdPage {
        templates = Map.copyOf(templates);
        pictures = Map.copyOf(pictures);
    }
}

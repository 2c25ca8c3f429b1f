package cn.gouji.parse.format.pdf;

import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/** The layers of a document (optional content), of which those that are switched off are not shown. */
final class Layers {

    private final PDOptionalContentProperties properties;

    Layers(PDDocument pdf) {
        this.properties = pdf.getDocumentCatalog().getOCProperties();
    }

    /** Whether the operands of marked content name a layer that is off. */
    boolean hide(List<COSBase> operands, PDResources resources) {
        if (properties == null || operands.size() < 2 || !COSName.OC.equals(operands.getFirst())) {
            return false;
        }
        if (operands.get(1) instanceof COSName name && resources != null) {
            PDPropertyList layer = resources.getProperties(name);
            return layer != null && hide(layer.getCOSObject());
        }
        return operands.get(1) instanceof COSDictionary layer && hide(layer);
    }

    /** Whether a layer, or a combination of layers, is off; null is none. */
    boolean hide(COSDictionary layer) {
        if (properties == null || layer == null) {
            return false;
        }
        COSBase members = layer.getDictionaryObject(COSName.OCGS);
        if (members instanceof COSArray several) {
            // That any of them is on is enough, unless the combination says otherwise, which programs do not write.
            return several.size() > 0 && several.toList().stream().allMatch(member -> hide(dictionary(member)));
        }
        if (members != null) {
            return hide(dictionary(members));
        }
        return COSName.OCG.equals(layer.getCOSName(COSName.TYPE))
                && !properties.isGroupEnabled(new PDOptionalContentGroup(layer));
    }

    private static COSDictionary dictionary(COSBase base) {
        COSBase object = base instanceof COSObject reference ? reference.getObject() : base;
        return object instanceof COSDictionary dictionary ? dictionary : null;
    }
}

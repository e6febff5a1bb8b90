package school.gatehouse.cleaning.packages;

import static school.gatehouse.cleaning.packages.OfficeFiles.MAIN;
import static school.gatehouse.cleaning.packages.OfficeFiles.OPEN;
import static school.gatehouse.cleaning.packages.OfficeFiles.arrows;
import static school.gatehouse.cleaning.packages.OfficeFiles.types;

import school.gatehouse.testsupport.PictureWords;

/** Slide shows and workbooks in the shape in which PowerPoint and Excel write them. */
final class ShowAndBookFiles {

  private ShowAndBookFiles() {}

  /** Two slides, one of which is hidden, with notes. */
  static Parts show() {
    return new Parts()
        .with(
            "[Content_Types].xml",
            types(
                "ppt/presentation.xml", "presentationml.presentation.main+xml",
                "ppt/slides/slide7.xml", "presentationml.slide+xml",
                "ppt/slides/slide8.xml", "presentationml.slide+xml",
                "ppt/notesSlides/notesSlide1.xml", "presentationml.notesSlide+xml"))
        .with("_rels/.rels", arrows("rId1", "officeDocument", "ppt/presentation.xml"))
        .with(
            "ppt/_rels/presentation.xml.rels",
            arrows("rId3", "slide", "slides/slide8.xml", "rId2", "slide", "slides/slide7.xml"))
        .with(
            "ppt/presentation.xml",
            "<p:presentation"
                + MAIN
                + "><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId2\"/><p:sldId id=\"257\""
                + " r:id=\"rId3\"/></p:sldIdLst><p:custShowLst><p:custShow name=\""
                + PictureWords.FACE
                + "\" id=\"0\"/></p:custShowLst></p:presentation>")
        .with("ppt/slides/slide7.xml", slide("", "Sports day"))
        .with("ppt/slides/slide8.xml", slide(" show=\"0\"", PictureWords.COMMENT))
        .with(
            "ppt/slides/_rels/slide7.xml.rels",
            arrows("rId1", "notesSlide", "../notesSlides/notesSlide1.xml"))
        .with("ppt/notesSlides/notesSlide1.xml", slide("", PictureWords.PERSON));
  }

  private static String slide(String attribute, String text) {
    return "<p:sld"
        + MAIN
        + attribute
        + "><p:cSld><p:spTree><p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Title 1\" descr=\""
        + PictureWords.CAPTION
        + "\"/></p:nvSpPr><p:txBody><a:p><a:r><a:t>"
        + text
        + "</a:t></a:r></a:p></p:txBody></p:sp><p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"x\""
        + " hidden=\"1\"/></p:nvSpPr><p:txBody><a:p><a:r><a:t>"
        + PictureWords.SERIAL
        + "</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>";
  }

  /** A workbook with a hidden sheet whose text stands in the list of all texts. */
  static Parts book(String rows) {
    String sheet =
        "xmlns=\""
            + OPEN
            + "spreadsheetml/2006/main\" xmlns:r=\""
            + OPEN
            + "officeDocument/2006/relationships\"";
    return new Parts()
        .with(
            "[Content_Types].xml",
            types(
                "xl/workbook.xml", "spreadsheetml.sheet.main+xml",
                "xl/worksheets/sheet1.xml", "spreadsheetml.worksheet+xml",
                "xl/worksheets/sheet2.xml", "spreadsheetml.worksheet+xml",
                "xl/sharedStrings.xml", "spreadsheetml.sharedStrings+xml"))
        .with("_rels/.rels", arrows("rId1", "officeDocument", "xl/workbook.xml"))
        .with(
            "xl/_rels/workbook.xml.rels",
            arrows(
                "rId1",
                "worksheet",
                "worksheets/sheet1.xml",
                "rId2",
                "worksheet",
                "worksheets/sheet2.xml",
                "rId3",
                "sharedStrings",
                "sharedStrings.xml"))
        .with(
            "xl/workbook.xml",
            "<workbook "
                + sheet
                + "><fileSharing userName=\""
                + PictureWords.OWNER
                + "\"/><sheets><sheet name=\"Results\" sheetId=\"1\" r:id=\"rId1\"/><sheet"
                + " name=\"Secrets\" sheetId=\"2\" state=\"hidden\""
                + " r:id=\"rId2\"/></sheets></workbook>")
        .with(
            "xl/worksheets/sheet1.xml",
            "<worksheet "
                + sheet
                + "><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c"
                + " r=\"B1\"><f>1+1</f><v>2</v></c></row>"
                + rows
                + "</sheetData><legacyDrawing r:id=\"rId1\"/></worksheet>")
        .with(
            "xl/worksheets/sheet2.xml",
            "<worksheet "
                + sheet
                + "><sheetData><row r=\"1\"><c r=\"A1\""
                + " t=\"s\"><v>1</v></c></row></sheetData></worksheet>")
        .with(
            "xl/sharedStrings.xml",
            "<sst "
                + sheet
                + "><si><t>Class four</t></si><si><t>"
                + PictureWords.PERSON
                + "</t></si></sst>");
  }
}

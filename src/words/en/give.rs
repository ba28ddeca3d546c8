//! Giving a circuit away, paper, and the preview of a link in English.

use crate::handout::Paper;
use crate::words::give::Give;

pub(in crate::words) static GIVE: Give = Give {
    hint: "The whole circuit is in the link. Nobody needs an account, and nothing is uploaded.",
    link: "As a link",
    address: "The link",
    copy_link: "Copy link",
    share: "Share link",
    code: "As a code",
    code_hint: "Point the camera of another phone at it.",
    code_of: |name| format!("QR code of the link to {name}"),
    code_too_long: "This circuit is too long for a code. Send the link.",
    picture: "As a picture",
    picture_hint: "Figures, doses and tempo, as on paper.",
    share_picture: "Share picture",
    save_png: "Save as PNG",
    save_svg: "Save as SVG",
    text: "As text",
    text_hint: "For a message. Kneeline reads it back.",
    copy_text: "Copy text",
    paper: "On paper",
    paper_hint: "A page to hang up, with boxes to tick.",
    print: "Print",
    more_ways: "QR code, picture or text",
    copied_link: "Link copied.",
    copied_text: "Text copied.",
    not_copied: "This browser would not copy. Mark it and copy it by hand.",
    sent: "Shared.",
    not_sent: "Not shared. You can copy the link or save a file instead.",
    drawing: "Drawing the picture.",
    saved: "It is in your downloads.",
    not_saved: "This browser would not save the file. Try the share button, or print.",
    no_png: "This browser could not draw the picture. Save it as SVG, or print it.",
    size: "Paper",
    papers: |paper| match paper {
        Paper::A4 => "A4",
        Paper::Letter => "Letter",
    },
    print_hint: "Black and white is enough. For a PDF, choose that as the printer.",
    print_now: "Print or save as PDF",
    pages: |count| match count {
        1 => "1 page".to_owned(),
        _ => format!("{count} pages"),
    },
    page_of: |title, number, of| format!("{title}, page {number} of {of}, as it will be printed"),
    week: "Your week",
    print_week: "Print the week",
    unknown: "Nothing to print here",
    keep: "Keep it",
    kept: "Kept with your circuits.",
    kept_before: "You have kept this one already.",
    open_kept: "Open it",
    undo: "Undo",
    change: "Change it",
    look_at: "Worth a look first",
    foreign: "Made up by somebody else, not from the library",
    foreign_hint: |count| match count {
        1 => "1 exercise is not from the library; its author made it. The figure only shows \
              something like it: ask them how it goes."
            .to_owned(),
        _ => format!(
            "{count} exercises are not from the library; their author made them. The figures only \
             show something like them: ask how they go."
        ),
    },
};

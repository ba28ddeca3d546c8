//! What two or more pages share.

pub(super) mod circuit_card;
pub(super) mod dialog;
pub(super) mod figure;
pub(super) mod figure_loop;
pub(super) mod frame;
pub(super) mod frames;
pub(super) mod icon;
pub(super) mod link;
pub(super) mod notices;
pub(super) mod player_controls;
pub(super) mod player_dialogs;
pub(super) mod player_figure;
pub(super) mod player_keys;
pub(super) mod player_look;
pub(super) mod player_status;
pub(super) mod player_top;
pub(super) mod tide;
pub(super) mod trouble;

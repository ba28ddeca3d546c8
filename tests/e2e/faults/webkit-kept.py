#!/usr/bin/python3
"""A WebKitGTK browser for WebKitWebDriver that keeps its profile: MiniBrowser forgets its own when
it is driven. The profile is the folder in KNEELINE_PROFILE; without one nothing is kept."""
import os
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

folder = os.environ.get("KNEELINE_PROFILE")
if folder:
    manager = WebKit2.WebsiteDataManager(base_data_directory=folder + "/data", base_cache_directory=folder + "/cache")
else:
    manager = WebKit2.WebsiteDataManager.new_ephemeral()
context = WebKit2.WebContext.new_with_website_data_manager(manager)
context.set_automation_allowed(True)
tabs = Gtk.Notebook()


def open_tab(*_):
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    view.connect("close", lambda it: tabs.remove_page(tabs.page_num(it)))
    view.show()
    tabs.set_current_page(tabs.append_page(view, None))
    return view


def begin(_, session):
    version = [WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version()]
    info = WebKit2.ApplicationInfo.new()
    info.set_name("kept")
    info.set_version(*version)
    session.set_application_info(info)
    session.connect("create-web-view", open_tab)


context.connect("automation-started", begin)
window = Gtk.Window(default_width=800, default_height=900)
window.add(tabs)
window.connect("destroy", Gtk.main_quit)
window.show_all()
Gtk.main()
sys.exit(0)

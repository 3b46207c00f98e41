using System.Globalization;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.Web.Keeping;

/// <summary>
/// <c>&lt;form method="post" kept&gt;</c>: its words are kept on the server as one types, under the page's
/// <see cref="HousePage.KeepsAs"/>; they outlive a lost signal, are saved once, and come back when the page is opened again.
/// <c>&lt;form method="post" once&gt;</c> is only saved once and outlives a lost signal. One kept form a page.
/// </summary>
[HtmlTargetElement("form", Attributes = "kept")]
[HtmlTargetElement("form", Attributes = "once")]
public sealed class KeptTagHelper(FormSeal seal, Phrases phrases, TimeProvider clock, IAntiforgery antiforgery) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var page = ViewContext.HttpContext.Features.Get<HousePage>() ?? throw new InvalidOperationException("Only a house page keeps words.");
        var keeps = output.Attributes.ContainsName("kept");
        output.Attributes.RemoveAll("kept");
        output.Attributes.RemoveAll("once");
        var opened = keeps && page.KeepsAs is null ? throw new InvalidOperationException($"{page.GetType().Name} keeps words and does not say as what (KeepsAs).") : Opened(page, keeps);
        var closed = seal.Close(opened);
        output.Attributes.SetAttribute("data-outlive", "");
        foreach (var (name, key) in Texts) output.Attributes.SetAttribute($"data-{name}-text", phrases[key]);
        output.Attributes.SetAttribute("data-sign-in-url", "/sign-in");
        output.PreContent.AppendHtml(Input("hidden", OpenedForm.Field, closed));
        if (!keeps) return;
        output.Attributes.SetAttribute("data-keep", opened.Form);
        output.Attributes.SetAttribute("data-keep-url", "/drafts/" + closed);
        output.Attributes.SetAttribute("data-keep-at", opened.KeptAt.ToString(CultureInfo.InvariantCulture));
        output.PreElement.AppendHtml(Notice(page, opened, closed));
        output.PostContent.AppendHtml(Foot());
    }

    private static readonly (string Name, string Key)[] Texts =
    [
        ("kept", "keep-kept"), ("not-sent", "keep-not-sent"), ("refused", "keep-refused"), ("signed-out", "keep-signed-out"), ("sign-in", "keep-sign-in"),
        ("other-tab", "keep-other-tab"), ("use-here", "keep-use-here"), ("load-other", "keep-load-other"),
    ];

    private OpenedForm Opened(HousePage page, bool keeps)
    {
        var door = page.Door;
        // Shown again after a refusal it is still the same opening, so that a draft that comes late is still known.
        if (page.Opened is { } before && before.Form == (keeps ? page.KeepsAs : null)) return before;
        var request = ViewContext.HttpContext.Request;
        var query = QueryString.Create(request.Query.Where(q => q.Key != "handler"));
        return new(Guid.CreateVersion7(door.Now), door.Caller.Worker, keeps ? page.KeepsAs : null, page.Kept?.Sequence ?? page.Aside?.Sequence ?? 0,
            request.Path + query.Value, ViewContext.ViewData["Title"] as string ?? "", door.OpenFamily);
    }

    private TagBuilder? Notice(HousePage page, OpenedForm opened, string closed)
    {
        if (page.KeptElsewhere) return Said(phrases["keep-elsewhere"], Link(opened.Address, phrases["keep-load-other"]));
        if (page.Kept is { } kept) return Said(phrases["keep-here", ("when", When(kept.At))], Press("afresh", "keep-afresh"));
        return page.Aside is { } aside ? Said(phrases["keep-begun-afresh", ("when", When(aside.At))], Press("back", "keep-back")) : null;

        // A form of its own: in the kept one the first button would be pressed by the Enter key.
        TagBuilder Press(string value, string key)
        {
            var form = new TagBuilder("form") { Attributes = { ["method"] = "post", ["action"] = opened.Address, ["class"] = "acts" } };
            form.InnerHtml.AppendHtml(antiforgery.GetHtml(ViewContext.HttpContext)).AppendHtml(Input("hidden", OpenedForm.Field, closed)).AppendHtml(Button(value, key));
            return form;
        }
    }

    private string When(DateTimeOffset at)
    {
        var today = Clock.DayOf(clock.GetUtcNow());
        var time = Clock.TimeOf(at).ToString("HH:mm", CultureInfo.InvariantCulture);
        return Clock.DayOf(at) == today ? time : $"{Clock.DayOf(at).ToString("dddd d MMMM", phrases.Culture)}, {time}";
    }

    private TagBuilder Foot()
    {
        var foot = new TagBuilder("p") { Attributes = { ["class"] = "acts" } };
        var keep = Button("yes", "keep-plain");
        keep.AddCssClass("no-script-only");
        keep.Attributes["formnovalidate"] = "formnovalidate";
        var state = new TagBuilder("span") { Attributes = { ["class"] = "kept", ["data-kept"] = "", ["data-with-script"] = "" } };
        state.InnerHtml.Append(phrases["keep-as-you-type"]);
        foot.InnerHtml.AppendHtml(keep).AppendHtml(state);
        return foot;
    }

    private static TagBuilder Said(string sentence, TagBuilder way)
    {
        var notice = new TagBuilder("div") { Attributes = { ["class"] = "notice" } };
        var words = new TagBuilder("p");
        words.InnerHtml.Append(sentence);
        notice.InnerHtml.AppendHtml(words).AppendHtml(way);
        return notice;
    }

    private static TagBuilder Link(string address, string words)
    {
        var paragraph = new TagBuilder("p");
        var link = new TagBuilder("a") { Attributes = { ["href"] = address } };
        link.InnerHtml.Append(words);
        paragraph.InnerHtml.AppendHtml(link);
        return paragraph;
    }

    private TagBuilder Button(string value, string key)
    {
        var button = new TagBuilder("button") { Attributes = { ["class"] = "wordbutton", ["type"] = "submit", ["name"] = KeepsWords.Button, ["value"] = value } };
        button.InnerHtml.Append(phrases[key]);
        return button;
    }

    private static TagBuilder Input(string type, string name, string value) =>
        new("input") { TagRenderMode = TagRenderMode.SelfClosing, Attributes = { ["type"] = type, ["name"] = name, ["value"] = value } };
}

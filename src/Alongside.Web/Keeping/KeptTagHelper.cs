using System.Globalization;
using System.Net;
using Alongside.Web.Access;
using Alongside.Web.Features.OurDoor;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Primitives;

namespace Alongside.Web.Keeping;

/// <summary>
/// <c>&lt;form method="post" kept&gt;</c>: its words are kept on the server as one types, under the page's
/// <see cref="HousePage.KeepsAs"/>; they outlive a lost signal, are saved once, and come back when the page is opened again.
/// <c>&lt;form method="post" once&gt;</c> is only saved once and outlives a lost signal. A second form of the page that is kept
/// says <c>apart="ours"</c> (<see cref="HousePage.KeepsApart"/>); a short one says <c>quietly</c>, and speaks of keeping only once it has kept.
/// Where a page has several forms, <c>texts="Want Why"</c> says which of the page's standing texts
/// (<see cref="HousePage.StandingAsync"/>) this one can change; <c>texts=""</c> none of them.
/// </summary>
[HtmlTargetElement("form", Attributes = "kept")]
[HtmlTargetElement("form", Attributes = "once")]
public sealed class KeptTagHelper(FormSeal seal, Phrases phrases, TimeProvider clock, IAntiforgery antiforgery) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The fields of the standing texts that this form can change, with spaces between; null means all of the page's.</summary>
    public string? Texts { get; set; }

    /// <summary>Which of the page's further forms this is; null is the page's own.</summary>
    public string? Apart { get; set => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>What was typed into the form around this tag before, where that form is kept apart; null when nothing was.</summary>
    internal static IReadOnlyDictionary<string, StringValues>? TypedAround(TagHelperContext context) =>
        context.Items.TryGetValue(typeof(KeptTagHelper), out var typed) ? (IReadOnlyDictionary<string, StringValues>)typed : null;

    public override void Init(TagHelperContext context)
    {
        if (ViewContext.HttpContext.Features.Get<HousePage>() is { } page && Apart is not null && page.WordsIn(Apart).Kept is { } kept)
            context.Items[typeof(KeptTagHelper)] = kept.Typed();
    }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var page = ViewContext.HttpContext.Features.Get<HousePage>() ?? throw new InvalidOperationException("Only a house page keeps words.");
        var keeps = output.Attributes.ContainsName("kept");
        var quietly = output.Attributes.ContainsName("quietly");
        foreach (var ours in new[] { "kept", "once", "quietly" }) output.Attributes.RemoveAll(ours);
        var form = keeps ? page.DraftOf(Apart) : null;
        if (keeps && form is null) throw new InvalidOperationException($"{page.GetType().Name} keeps words and does not say as what (KeepsAs).");
        if (Apart is not null && !page.KeepsApart.Contains(Apart)) throw new InvalidOperationException($"{page.GetType().Name} does not say that it keeps {Apart} apart (KeepsApart).");
        var opened = Opened(page, form);
        var closed = seal.Close(opened);
        output.Attributes.SetAttribute("data-outlive", "");
        // The first such form of a page says them for the others.
        if (ViewContext.HttpContext.Items.TryAdd(nameof(Sayings), null)) foreach (var (name, key) in Sayings) output.Attributes.SetAttribute($"data-{name}-text", phrases[key]);
        output.Attributes.SetAttribute("data-sign-in-url", WayIn.IsTheirs(ViewContext.HttpContext.Request.Path) ? OurSignInModel.At() : "/sign-in");
        output.PreContent.AppendHtml(Input("hidden", OpenedForm.Field, closed));
        if (await BeforeAsync(page) is { Length: > 0 } before) output.PreContent.AppendHtml(Input("hidden", BothTexts.Before, before));
        IReadOnlyList<StandingText> asked = [.. page.Asked.Where(IsChangedHere)];
        if (asked.Count > 0) await AskAsync(page, asked, output);
        if (!keeps) return;
        output.Attributes.SetAttribute("data-keep", opened.Form);
        output.Attributes.SetAttribute("data-keep-url", "/drafts/" + closed);
        output.Attributes.SetAttribute("data-keep-at", opened.KeptAt.ToString(CultureInfo.InvariantCulture));
        if (page.WordsIn(Apart).Kept is not null) FoldTagHelper.HasWords(context);
        output.PreElement.AppendHtml(Notice(page, opened, closed, Action(output) ?? opened.Address));
        output.PostContent.AppendHtml(Foot(quietly));
    }

    private static readonly (string Name, string Key)[] Sayings =
    [
        ("kept", "keep-kept"), ("not-sent", "keep-not-sent"), ("refused", "keep-refused"), ("signed-out", "keep-signed-out"), ("sign-in", "keep-sign-in"),
        ("other-tab", "keep-other-tab"), ("use-here", "keep-use-here"), ("load-other", "keep-load-other"),
    ];

    private OpenedForm Opened(HousePage page, string? form)
    {
        var door = page.Door;
        // Shown again after a refusal it is still the same opening, so that a draft that comes late is still known.
        if (page.Opened is { } before && before.Form == form) return before;
        var (words, request) = (page.WordsIn(Apart), ViewContext.HttpContext.Request);
        var query = QueryString.Create(request.Query.Where(q => q.Key != "handler"));
        return new(Guid.CreateVersion7(door.Now), door.Caller.Id, form, form is null ? 0 : words.Kept?.Sequence ?? words.Aside?.Sequence ?? 0,
            request.Path + query.Value, ViewContext.ViewData["Title"] as string ?? "", door.OpenFamily);
    }

    /// <summary>How each text stood when these words were begun, for telling later who changed what.</summary>
    private async Task<string?> BeforeAsync(HousePage page)
    {
        if (page.WordsIn(Apart).Kept?.Typed().TryGetValue(BothTexts.Before, out var kept) == true && BothTexts.Tells(kept, IsChangedHere)) return kept;
        if (page.Opened is not null && page.Asked.Count == 0 && page.Request.Form.TryGetValue(BothTexts.Before, out var sent) && BothTexts.Tells(sent, IsChangedHere)) return sent;
        page.StandingNow ??= await page.StandingAsync();
        return BothTexts.FingerprintsOf(page.StandingNow.Where(IsChangedHere));
    }

    private bool IsChangedHere(StandingText text) => IsChangedHere(text.Field);

    private bool IsChangedHere(string field) => Texts is null || Texts.Split(' ').Contains(field);

    /// <summary>Both texts of every field that two people changed, and the choice between them. Works without script.</summary>
    private async Task AskAsync(HousePage page, IReadOnlyList<StandingText> asked, TagHelperOutput output)
    {
        var last = await page.Door.ChangedLastAsync(ViewContext.RouteData.Values["id"]?.ToString() ?? "-");
        var sentence = last is { } who ? phrases["both-by", ("who", who.Name), ("when", When(who.At))] : phrases["both-by-somebody"];
        output.PreContent.AppendHtml(Notice(sentence));
        foreach (var text in asked) output.PreContent.AppendHtml(Choice(text, page.Request.Form[text.Field].ToString()));
        if (asked.Count > 1) output.PostContent.AppendHtml(All());

        static TagBuilder Notice(string sentence)
        {
            var notice = new TagBuilder("p") { Attributes = { ["class"] = "notice notice--waiting", ["role"] = "alert" } };
            notice.InnerHtml.Append(sentence);
            return notice;
        }
    }

    private TagBuilder Choice(StandingText text, string mine)
    {
        var set = new TagBuilder("fieldset") { Attributes = { ["class"] = "govuk-fieldset part", ["data-no-keep"] = "" } };
        var legend = new TagBuilder("legend") { Attributes = { ["class"] = "govuk-fieldset__legend" } };
        legend.InnerHtml.Append(phrases[text.Label]);
        var both = new TagBuilder("div") { Attributes = { ["class"] = "both-texts" } };
        both.InnerHtml.AppendHtml(Side(text, mine, "mine", "both-mine")).AppendHtml(Side(text, text.Text ?? "", BothTexts.Theirs, "both-theirs"));
        set.InnerHtml.AppendHtml(legend).AppendHtml(both);
        return set;
    }

    private TagBuilder Side(StandingText text, string words, string which, string key)
    {
        var (side, id) = (new TagBuilder("div") { Attributes = { ["class"] = $"both-texts__side both-texts__side--{which}" } }, TagBuilder.CreateSanitizedId($"{BothTexts.Take}-{text.Field}-{which}", "-"));
        var said = new TagBuilder("p") { Attributes = { ["class"] = "both-texts__words" } };
        said.InnerHtml.Append(words.Length == 0 ? phrases["both-nothing"] : text.Said(words));
        var pick = new TagBuilder("div") { Attributes = { ["class"] = "pick" } };
        var choice = Input("radio", $"{BothTexts.Take}.{text.Field}", which);
        (choice.Attributes["class"], choice.Attributes["id"], choice.Attributes["required"]) = ("pick__input", id, "required");
        var label = new TagBuilder("label") { Attributes = { ["class"] = "pick__label", ["for"] = id } };
        label.InnerHtml.Append(phrases[key]);
        pick.InnerHtml.AppendHtml(choice).AppendHtml(label);
        side.InnerHtml.AppendHtml(said).AppendHtml(pick);
        return side;
    }

    /// <summary>One press for every text; it stands last, so that the Enter key never presses it.</summary>
    private TagBuilder All()
    {
        var all = new TagBuilder("p") { Attributes = { ["class"] = "acts" } };
        foreach (var (which, key) in new[] { ("mine", "both-all-mine"), (BothTexts.Theirs, "both-all-theirs") })
        {
            var button = Button(which, key);
            (button.Attributes["name"], button.Attributes["formnovalidate"]) = (BothTexts.Take, "formnovalidate");
            all.InnerHtml.AppendHtml(button);
        }
        return all;
    }

    /// <summary>Where the form is sent: not every page answers at its own address.</summary>
    private static string? Action(TagHelperOutput output) => output.Attributes["action"]?.Value switch
    {
        IHtmlContent said => WebUtility.HtmlDecode(said.ToString()),
        { } said => said.ToString(),
        _ => null,
    };

    private TagBuilder? Notice(HousePage page, OpenedForm opened, string closed, string action)
    {
        var (words, aside) = page.WordsIn(Apart);
        if (page.KeptElsewhere && page.Opened?.Form == opened.Form) return Said(phrases["keep-elsewhere"], Link(opened.Address, phrases["keep-load-other"]));
        if (words is { } kept) return Said(phrases["keep-here", ("when", When(kept.At))], Press("afresh", "keep-afresh"));
        return aside is not null ? Said(phrases["keep-begun-afresh", ("when", When(aside.At))], Press("back", "keep-back")) : null;

        // A form of its own: in the kept one the first button would be pressed by the Enter key.
        TagBuilder Press(string value, string key)
        {
            var form = new TagBuilder("form") { Attributes = { ["method"] = "post", ["action"] = action, ["class"] = "acts" } };
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

    private TagBuilder Foot(bool quietly)
    {
        var foot = new TagBuilder("p") { Attributes = { ["class"] = "acts" } };
        var keep = Button("yes", "keep-plain");
        keep.AddCssClass("no-script-only");
        keep.Attributes["formnovalidate"] = "formnovalidate";
        var state = new TagBuilder("span") { Attributes = { ["class"] = "kept", ["data-kept"] = "", ["data-with-script"] = "" } };
        if (!quietly) state.InnerHtml.Append(phrases["keep-as-you-type"]);
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

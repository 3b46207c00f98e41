using System.Globalization;
using System.Net;
using System.Text;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Attachments;
using Alongside.Domain.Organisations;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Asked;
using Alongside.Web.Features.Attachments;
using Alongside.Web.Features.Encounters;
using Alongside.Web.Features.Our;
using Alongside.Web.Features.Releasing;
using Alongside.Web.Features.Staff;
using Alongside.Web.Photos;

namespace Alongside.Tests.Features;

public sealed class PictureTests
{
    private const string Canary = "51.0482N-Xanthippe";

    public PictureTests() => Assert.SkipUnless(DrawsAnew.IsHere, "vipsthumbnail is not here: sudo apt-get install libvips-tools.");

    [Theory, BothEngines]
    public async Task A_photo_is_drawn_anew_and_nothing_of_the_camera_is_left(string engine)
    {
        var at = await AnOurSpace.OnAsync(engine);
        var met = await at.Family.MetAsync(at.Place.Clock.Today);
        var jpeg = await Photos.JpegAsync(Canary);
        Assert.Contains(Canary, Encoding.Latin1.GetString(jpeg), StringComparison.Ordinal);

        (await at.Leon.BringsAsync(AddPictureModel.At(met.Id), jpeg, "12 Larch Row.jpeg", "image/jpeg")).Shows("A drawing of the reservoir");

        // What the file was called may say where somebody lives: it is nowhere.
        await using (var connection = await at.Place.Engine.OpenPastTheWallAsync())
        {
            await using var ask = connection.CreateCommand();
            ask.CommandText = "SELECT count(*) FROM changes WHERE what LIKE '%Larch Row%'";
            Assert.Equal(0L, Convert.ToInt64(await ask.ExecuteScalarAsync(TestContext.Current.CancellationToken), CultureInfo.InvariantCulture));
        }
        var picture = Assert.Single(await PicturesAsync(at.Leon, at.Family));
        var answer = await at.Leon.SendAsync(new(HttpMethod.Get, PictureModel.At(picture.Id)));
        var kept = Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync());
        Assert.StartsWith("\u00FF\u00D8\u00FF", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("Xanthippe", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("Exif", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", kept, StringComparison.Ordinal);
        Assert.Equal("image/jpeg", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("picture.jpg", answer.Content.Headers.ContentDisposition.FileName);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox", answer.Headers.GetValues("Content-Security-Policy").Single());
    }

    /// <summary>As a phone takes it: more dots than are kept.</summary>
    [Theory]
    [InlineData(4032, 3024, DrawsAnew.Large, 2400, 1800)]
    [InlineData(3024, 4032, DrawsAnew.Small, 270, 360)]
    [InlineData(300, 200, DrawsAnew.Small, 300, 200)]
    public async Task A_photo_with_more_dots_than_are_kept_is_made_smaller_and_none_larger(int width, int height, int side, int keptWidth, int keptHeight)
    {
        using var draws = new DrawsAnew();

        var kept = Photo.From(await draws.DrawAsync(Photos.Png(width, height), TestContext.Current.CancellationToken, side), "image/jpeg");

        Assert.Equal((keptWidth, keptHeight), (kept.Width, kept.Height));
    }

    [Theory, BothEngines]
    public async Task What_is_no_whole_photo_is_refused_kindly(string engine)
    {
        var at = await AnOurSpace.OnAsync(engine);
        var met = await at.Family.MetAsync(at.Place.Clock.Today);
        var png = Photos.Png();
        foreach (var (file, type, says) in new (byte[], string, string)[]
        {
            (png, "image/jpeg", "Only photos for now"),
            ("%PDF-1.7"u8.ToArray(), "application/pdf", "Only photos for now"),
            ("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"u8.ToArray(), "image/svg+xml", "Only photos for now"),
            ([.. png[..16], 0, 0, 0xEA, 0x60, 0, 0, 0xEA, 0x60, .. png[24..]], "image/png", "too many dots"),
            (png[..(png.Length / 2)], "image/png", "cannot be opened"),
            ([.. png[..60], .. "not a picture at all"u8], "image/png", "cannot be opened"),
        })
            (await at.Leon.BringsAsync(AddPictureModel.At(met.Id), file, type: type)).Answers(HttpStatusCode.UnprocessableEntity).Shows(says);
        (await at.Leon.BringsAsync(AddPictureModel.At(met.Id), [.. png, .. new byte[3_000_000]])).Shows("A drawing of the reservoir");

        Assert.Single(await PicturesAsync(at.Leon, at.Family));
    }

    [Theory, BothEngines]
    public async Task A_picture_is_released_by_itself_and_hiding_beats_releasing(string engine)
    {
        var at = await AnOurSpace.OnAsync(engine, "Lea", "Marek");
        var met = await at.Family.MetAsync(at.Place.Clock.Today);
        await at.ReleaseAsync(met.Id);
        await at.Leon.BringsAsync(AddPictureModel.At(met.Id), Photos.Png());
        var picture = Assert.Single(await PicturesAsync(at.Leon, at.Family));
        var nothing = (await at.Lea.OpensAsync("/our/pictures/" + Id<Attachment>.At(at.Place.Clock.GetUtcNow()))).Answers(HttpStatusCode.NotFound).Raw;

        Assert.Equal(nothing, (await at.Lea.OpensAsync(OurPictureModel.At(picture.Id))).Answers(HttpStatusCode.NotFound).Raw);
        await at.ReleaseAsync(picture.Id);
        Assert.Equal(HttpStatusCode.OK, (await at.Lea.SendAsync(new(HttpMethod.Get, OurPictureModel.At(picture.Id)))).StatusCode);
        (await at.Lea.OpensAsync(OurDrawingsModel.At())).Shows("A drawing of the reservoir");
        var marek = await at.Place.FamilyMemberAsync(at.Family.People[1]);
        (await marek.OpensAsync(OurPictureModel.At(picture.Id))).Answers(HttpStatusCode.NotFound);
        await at.Family.WithAsync((_, by) => Hiding.From(picture.Id, at.Family.Family, at.Family.Person.Id, "It frightens her.", by));

        Assert.Equal(nothing, (await at.Lea.OpensAsync(OurPictureModel.At(picture.Id))).Answers(HttpStatusCode.NotFound).Raw);
        (await at.Lea.OpensAsync(OurDrawingsModel.At())).ShowsNot("A drawing of the reservoir");
        (await (await at.Place.WorkerAsync("Cyd Marsh", await at.Place.TeamAsync())).OpensAsync(PictureModel.At(picture.Id))).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task It_is_offered_to_the_family_in_one_tap_as_it_is_kept(string engine)
    {
        var at = await AnOurSpace.OnAsync(engine, "Lea", "Marek");
        var met = await at.Family.MetAsync(at.Place.Clock.Today);
        await at.Leon.MakesACardAsync(at.Family.Person.Id);

        await at.Leon.BringsAsync(AddPictureModel.At(met.Id), Photos.Png(), letsRead: at.Family.Person.Id.ToString());

        (await at.Lea.OpensAsync(OurDrawingsModel.At())).Shows("A drawing of the reservoir");
        (await (await at.Place.FamilyMemberAsync(at.Family.People[1])).OpensAsync(OurDrawingsModel.At())).ShowsNot("A drawing of the reservoir");
    }

    [Theory, BothEngines]
    public async Task Whoever_kept_a_photo_takes_it_away_for_everybody(string engine)
    {
        var at = await AnOurSpace.OnAsync(engine);
        var met = await at.Family.MetAsync(at.Place.Clock.Today);
        await at.Leon.BringsAsync(AddPictureModel.At(met.Id), Photos.Png());
        var picture = Assert.Single(await PicturesAsync(at.Leon, at.Family));
        await at.ReleaseAsync(picture.Id);
        (await at.Ana.OpensAsync(TakePictureAwayModel.At(picture.Id))).Answers(HttpStatusCode.NotFound);
        var page = await (await at.Leon.OpensAsync(EncounterModel.At(met.Id))).FollowsAsync("Take it away: A drawing of the reservoir");

        (await page.SubmitsAsync(new { Why = "It shows the street." })).ShowsNot("A drawing of the reservoir");

        (await at.Lea.OpensAsync(OurPictureModel.At(picture.Id))).Answers(HttpStatusCode.NotFound);
        (await at.Ana.OpensAsync(PictureModel.At(picture.Id))).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Somebody_draws_instead_of_writing_and_takes_it_back(string engine)
    {
        var at = await AnOurSpace.OnAsync(engine);
        (await at.Lea.BringsAsync(OurDrawingsModel.At(), Photos.Png(), shows: "Me and the dog")).Shows("Me and the dog");
        var picture = Assert.Single(await PicturesAsync(at.Leon, at.Family));

        Assert.Equal((at.Family.Person.Id, Source.Said), (picture.AuthorPersonId!.Value, picture.Source));
        Assert.Equal(HttpStatusCode.OK, (await at.Leon.SendAsync(new(HttpMethod.Get, PictureModel.At(picture.Id)))).StatusCode);
        await (await at.Lea.OpensAsync(OurDrawingsModel.At())).SubmitsAsync(button: "Take it back: Me and the dog");

        Assert.Empty(await PicturesAsync(at.Leon, at.Family));
        (await at.Leon.OpensAsync(PictureModel.At(picture.Id))).Answers(HttpStatusCode.NotFound);
        (await at.Lea.OpensAsync(OurPictureModel.At(picture.Id))).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task A_button_pressed_twice_keeps_a_photo_once(string engine)
    {
        var at = await AnOurSpace.OnAsync(engine);
        var met = await at.Family.MetAsync(at.Place.Clock.Today);
        var (page, ours) = (await at.Leon.OpensAsync(AddPictureModel.At(met.Id)), await at.Lea.OpensAsync(OurDrawingsModel.At()));

        for (var i = 0; i < 2; i++)
        {
            (await at.Leon.BringsAsync(AddPictureModel.At(met.Id), Photos.Png(), opened: page)).Answers(HttpStatusCode.OK).Shows("A drawing of the reservoir");
            (await at.Lea.BringsAsync(OurDrawingsModel.At(), Photos.Png(), shows: "Me and the dog", opened: ours)).Answers(HttpStatusCode.OK).Shows("Me and the dog");
        }
        Assert.Equal(2, (await PicturesAsync(at.Leon, at.Family)).Count);

        // Another photo is another sending, whatever words stand beside it.
        (await at.Leon.BringsAsync(AddPictureModel.At(met.Id), Photos.Png(64, 48), opened: page)).Answers(HttpStatusCode.Conflict);
        Assert.Equal(2, (await PicturesAsync(at.Leon, at.Family)).Count);
    }

    [Theory, BothEngines]
    public async Task Where_there_is_no_room_for_one_more_nothing_is_drawn(string engine)
    {
        var at = await AnOurSpace.OnAsync(engine);
        var met = await at.Family.MetAsync(at.Place.Clock.Today);
        for (var i = 0; i < Attachment.Most; i++) await at.Family.WithAsync((_, by) => Attachment.With(met, i, "A letter", new("image/jpeg", 3, 2), Audience.MyTeam, by));

        // Drawing it would have said that it cannot be opened.
        (await at.Leon.BringsAsync(AddPictureModel.At(met.Id), Photos.Png()[..70])).Answers(HttpStatusCode.UnprocessableEntity).Shows("12").ShowsNot("cannot be opened");
    }

    [Theory, BothEngines]
    public async Task Only_a_form_for_photos_has_room_for_one(string engine)
    {
        var at = await AnOurSpace.OnAsync(engine);
        foreach (var address in new[] { $"/families/{at.Family.Family}/picture", "/encounters/picture", "/requests/picture", "/our/drawings/picture" })
        {
            using var large = new ByteArrayContent(new byte[3_000_000]);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await at.Leon.SendAsync(new(HttpMethod.Post, address) { Content = large })).StatusCode);
        }
    }

    [Theory, BothEngines]
    public async Task Whoever_walks_with_me_is_there_with_a_picture_of_their_choosing(string engine)
    {
        var at = await AnOurSpace.OnAsync(engine, "Lea", "Marek");
        var face = FaceOfModel.At(at.Family.Id);
        (await at.Leon.OpensAsync(ShowFaceModel.At())).ShowsNot("This is what they see.");
        (await at.Leon.BringsAsync(ShowFaceModel.At(), "GIF89a"u8.ToArray(), type: "image/gif")).Answers(HttpStatusCode.UnprocessableEntity).Shows("Only photos for now");
        await at.Leon.BringsAsync(ShowFaceModel.At(), Photos.Png(900, 700, Canary));
        (await at.Leon.BringsAsync(ShowFaceModel.At(), Photos.Png(900, 700, Canary))).Answers(HttpStatusCode.OK).Shows("This is what they see.");

        Assert.Contains(face, (await at.Lea.OpensAsync(OurPeopleModel.At())).Raw, StringComparison.Ordinal);
        var answer = await at.Lea.SendAsync(new(HttpMethod.Get, face));
        var jpeg = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal(DrawsAnew.Small, Photo.From(jpeg, answer.Content.Headers.ContentType!.MediaType).Width);
        Assert.DoesNotContain(Canary, Encoding.Latin1.GetString(jpeg), StringComparison.Ordinal);
        Assert.Contains("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        // Only where it was released that he walks with them, and to nobody by another address.
        (await (await at.Place.FamilyMemberAsync(at.Family.People[1])).OpensAsync(face)).Answers(HttpStatusCode.NotFound);
        (await at.Leon.OpensAsync(face)).Answers(HttpStatusCode.NotFound);
        (await at.Ana.OpensAsync(OwnFaceModel.At())).Answers(HttpStatusCode.NotFound);

        (await (await at.Leon.OpensAsync(ShowFaceModel.At())).SubmitsAsync(button: "Take it away")).ShowsNot("This is what they see.");
        (await at.Lea.OpensAsync(face)).Answers(HttpStatusCode.NotFound);
        (await at.Lea.OpensAsync(OurPeopleModel.At())).Shows("Leon").ShowsNot(face);

        await at.Leon.BringsAsync(ShowFaceModel.At(), Photos.Png());
        var hadiza = await at.Place.WorkerAsync("Hadiza Bello", role: Role.Administrator);
        await (await hadiza.OpensAsync(LeavingModel.At(at.Leon.Worker.Id))).SubmitsAsync();
        (await at.Lea.OpensAsync(face)).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task A_photo_kept_apart_goes_to_nobody_said_to_harm(string engine)
    {
        var at = await AnOurSpace.OnAsync(engine, "Lea", "Marek");
        var met = await at.Family.MetAsync(at.Place.Clock.Today);
        var marek = await at.Place.FamilyMemberAsync(at.Family.People[1]);
        await at.Leon.BringsAsync(AddPictureModel.At(met.Id), Photos.Png());
        var picture = Assert.Single(await PicturesAsync(at.Leon, at.Family));
        var readers = ReadersModel.At(at.Family.Family, nameof(Attachment), picture.Id.Value);
        await (await at.Leon.OpensAsync(readers)).SubmitsAsync(button: "Let Marek read this");
        await (await at.Leon.OpensAsync(WhoReadsModel.At(at.Family.Family))).SubmitsAsync(button: "Somebody says Marek harms somebody here");
        Assert.Equal(HttpStatusCode.OK, (await marek.SendAsync(new(HttpMethod.Get, OurPictureModel.At(picture.Id)))).StatusCode);

        await (await at.Leon.OpensAsync(readers)).SubmitsAsync(button: "Keep it apart");

        (await marek.OpensAsync(OurPictureModel.At(picture.Id))).Answers(HttpStatusCode.NotFound);
        (await marek.OpensAsync(OurDrawingsModel.At())).ShowsNot("A drawing of the reservoir");
        await (await at.Leon.OpensAsync(readers)).SubmitsAsync(button: "End it for Marek");
        (await (await at.Leon.OpensAsync(readers)).SubmitsAsync(button: "Let Marek read this")).Answers(HttpStatusCode.UnprocessableEntity).Shows("kept apart");

        // What somebody drew themselves is never kept from them this way.
        await at.Lea.BringsAsync(OurDrawingsModel.At(), Photos.Png(), shows: "Me and the dog");
        var drawn = (await PicturesAsync(at.Leon, at.Family)).Single(p => p.AuthorPersonId is not null);
        (await at.Leon.OpensAsync(ReadersModel.At(at.Family.Family, nameof(Attachment), drawn.Id.Value))).ShowsNot("Keep it apart");
    }

    [Theory, BothEngines]
    public async Task A_partner_sees_the_photo_a_sharing_names_while_it_stands(string engine)
    {
        var at = await AnOurSpace.OnAsync(engine);
        var met = await at.Family.MetAsync(at.Place.Clock.Today);
        await at.Leon.BringsAsync(AddPictureModel.At(met.Id), Photos.Png());
        await at.Lea.BringsAsync(OurDrawingsModel.At(), Photos.Png(), shows: "Me and the dog");
        var picture = (await PicturesAsync(at.Leon, at.Family)).Single(p => p.AuthorId is not null);
        var teacher = await at.Place.WorkerAsync("Ife Amadi", role: Role.Partner);
        (await teacher.OpensAsync(AskedPictureModel.At(picture.Id))).Answers(HttpStatusCode.NotFound);
        var decide = (await at.Leon.OpensAsync(SharingsModel.At(at.Family.Family))).Shows("A photo: A drawing of the reservoir").ShowsNot("Me and the dog");

        Dictionary<string, string?> decided = new()
        {
            ["PartnerId"] = teacher.Worker.Id.ToString(), ["Agency"] = "Northgate School", ["Purpose"] = "How Kit draws", ["Question"] = "Does he draw like this with you?",
            ["Basis"] = nameof(SharingBasis.Consent), ["Because"] = "They asked for it.", ["Things"] = $"{nameof(Attachment)}:{picture.Id}",
        };
        foreach (var check in Enum.GetValues<SharingCheck>()) decided[$"Checks[{check}]"] = "Yes, because.";
        var sharing = (await decide.SubmitsAsync(decided, "Share this")).Shows("A drawing of the reservoir");

        (await (await teacher.OpensAsync(AskedModel.At())).FollowsAsync("How Kit draws")).Shows("A drawing of the reservoir").ShowsNot("Me and the dog");
        Assert.Equal(HttpStatusCode.OK, (await teacher.SendAsync(new(HttpMethod.Get, AskedPictureModel.At(picture.Id)))).StatusCode);
        (await teacher.OpensAsync(PictureModel.At(picture.Id))).Answers(HttpStatusCode.NotFound);
        await (await at.Leon.OpensAsync(sharing.Address)).SubmitsAsync(button: "End this now");
        (await teacher.OpensAsync(AskedPictureModel.At(picture.Id))).Answers(HttpStatusCode.NotFound);
    }

    private static async Task<List<Attachment>> PicturesAsync(Someone who, ARelationship family)
    {
        await using var door = who.Door();
        await door.OpenAsync(family.Family);
        return [.. door.Of<Attachment>()];
    }
}

//! AWS Elemental MediaConvert.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-mediaconvert.html>; names and types of members from the
//! service's API model.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use std::collections::HashMap;

use serde_json::Value;

use super::Integer;
use super::Number;
use super::macros::{calls, read, written, written_and_read};

calls! {
    /// Starts a job that transcodes media.
    Job create_job(CreateJob) -> CreateJobResponse = "mediaconvert:createJob" {
        sync: CreateJobResponse,
    }
}

pub use crate::error::MediaConvert as Error;

written! {
    AacSettings {
        ;
        audio_description_broadcaster_mix: String = "AudioDescriptionBroadcasterMix",
        bitrate: Integer = "Bitrate",
        codec_profile: String = "CodecProfile",
        coding_mode: String = "CodingMode",
        loudness_measurement_mode: String = "LoudnessMeasurementMode",
        rap_interval: Integer = "RapInterval",
        rate_control_mode: String = "RateControlMode",
        raw_format: String = "RawFormat",
        sample_rate: Integer = "SampleRate",
        specification: String = "Specification",
        target_loudness_range: Integer = "TargetLoudnessRange",
        vbr_quality: String = "VbrQuality",
    }
    Ac3Settings {
        ;
        bitrate: Integer = "Bitrate",
        bitstream_mode: String = "BitstreamMode",
        coding_mode: String = "CodingMode",
        dialnorm: Integer = "Dialnorm",
        dynamic_range_compression_line: String = "DynamicRangeCompressionLine",
        dynamic_range_compression_profile: String = "DynamicRangeCompressionProfile",
        dynamic_range_compression_rf: String = "DynamicRangeCompressionRf",
        lfe_filter: String = "LfeFilter",
        metadata_control: String = "MetadataControl",
        sample_rate: Integer = "SampleRate",
    }
    Ac4Settings {
        ;
        bitrate: Integer = "Bitrate",
        bitstream_mode: String = "BitstreamMode",
        coding_mode: String = "CodingMode",
        dynamic_range_compression_flat_panel_tv: String = "DynamicRangeCompressionFlatPanelTv",
        dynamic_range_compression_home_theater: String = "DynamicRangeCompressionHomeTheater",
        dynamic_range_compression_portable_headphones: String = "DynamicRangeCompressionPortableHeadphones",
        dynamic_range_compression_portable_speakers: String = "DynamicRangeCompressionPortableSpeakers",
        lo_ro_center_mix_level: Number = "LoRoCenterMixLevel",
        lo_ro_surround_mix_level: Number = "LoRoSurroundMixLevel",
        lt_rt_center_mix_level: Number = "LtRtCenterMixLevel",
        lt_rt_surround_mix_level: Number = "LtRtSurroundMixLevel",
        sample_rate: Integer = "SampleRate",
        stereo_downmix: String = "StereoDownmix",
    }
    AdvancedInputFilterSettings {
        ;
        add_texture: String = "AddTexture",
        sharpening: String = "Sharpening",
    }
    AiffSettings {
        ;
        bit_depth: Integer = "BitDepth",
        channels: Integer = "Channels",
        sample_rate: Integer = "SampleRate",
    }
    AllowedRenditionSize {
        ;
        height: Integer = "Height",
        required: String = "Required",
        width: Integer = "Width",
    }
    AncillarySourceSettings {
        ;
        convert608_to708: String = "Convert608To708",
        source_ancillary_channel_number: Integer = "SourceAncillaryChannelNumber",
        terminate_captions: String = "TerminateCaptions",
    }
    AudioChannelTaggingSettings {
        ;
        channel_tag: String = "ChannelTag",
        channel_tags: Vec<String> = "ChannelTags",
    }
    AudioCodecSettings {
        ;
        aac_settings: AacSettings = "AacSettings",
        ac3_settings: Ac3Settings = "Ac3Settings",
        ac4_settings: Ac4Settings = "Ac4Settings",
        aiff_settings: AiffSettings = "AiffSettings",
        codec: String = "Codec",
        eac3_atmos_settings: Eac3AtmosSettings = "Eac3AtmosSettings",
        eac3_settings: Eac3Settings = "Eac3Settings",
        flac_settings: FlacSettings = "FlacSettings",
        mp2_settings: Mp2Settings = "Mp2Settings",
        mp3_settings: Mp3Settings = "Mp3Settings",
        opus_settings: OpusSettings = "OpusSettings",
        vorbis_settings: VorbisSettings = "VorbisSettings",
        wav_settings: WavSettings = "WavSettings",
    }
    AudioDescription {
        ;
        audio_channel_tagging_settings: AudioChannelTaggingSettings = "AudioChannelTaggingSettings",
        audio_normalization_settings: AudioNormalizationSettings = "AudioNormalizationSettings",
        audio_pitch_correction_settings: AudioPitchCorrectionSettings = "AudioPitchCorrectionSettings",
        audio_source_name: String = "AudioSourceName",
        audio_type: Integer = "AudioType",
        audio_type_control: String = "AudioTypeControl",
        codec_settings: AudioCodecSettings = "CodecSettings",
        custom_language_code: String = "CustomLanguageCode",
        language_code: String = "LanguageCode",
        language_code_control: String = "LanguageCodeControl",
        remix_settings: RemixSettings = "RemixSettings",
        stream_name: String = "StreamName",
    }
    AudioNormalizationSettings {
        ;
        algorithm: String = "Algorithm",
        algorithm_control: String = "AlgorithmControl",
        correction_gate_level: Integer = "CorrectionGateLevel",
        loudness_logging: String = "LoudnessLogging",
        peak_calculation: String = "PeakCalculation",
        target_lkfs: Number = "TargetLkfs",
        true_peak_limiter_threshold: Number = "TruePeakLimiterThreshold",
    }
    AudioPitchCorrectionSettings {
        ;
        slow_pal_pitch_correction: String = "SlowPalPitchCorrection",
    }
    AudioSelector {
        ;
        audio_duration_correction: String = "AudioDurationCorrection",
        custom_language_code: String = "CustomLanguageCode",
        default_selection: String = "DefaultSelection",
        external_audio_file_input: String = "ExternalAudioFileInput",
        hls_rendition_group_settings: HlsRenditionGroupSettings = "HlsRenditionGroupSettings",
        language_code: String = "LanguageCode",
        offset: Integer = "Offset",
        pids: Vec<Integer> = "Pids",
        program_selection: Integer = "ProgramSelection",
        remix_settings: RemixSettings = "RemixSettings",
        selector_type: String = "SelectorType",
        streams: Vec<Integer> = "Streams",
        tracks: Vec<Integer> = "Tracks",
    }
    AudioSelectorGroup {
        ;
        audio_selector_names: Vec<String> = "AudioSelectorNames",
    }
    AutomatedAbrRule {
        ;
        allowed_renditions: Vec<AllowedRenditionSize> = "AllowedRenditions",
        force_include_renditions: Vec<ForceIncludeRenditionSize> = "ForceIncludeRenditions",
        min_bottom_rendition_size: MinBottomRenditionSize = "MinBottomRenditionSize",
        min_top_rendition_size: MinTopRenditionSize = "MinTopRenditionSize",
        r#type: String = "Type",
    }
    AutomatedAbrSettings {
        ;
        max_abr_bitrate: Integer = "MaxAbrBitrate",
        max_quality_level: Number = "MaxQualityLevel",
        max_renditions: Integer = "MaxRenditions",
        min_abr_bitrate: Integer = "MinAbrBitrate",
        rules: Vec<AutomatedAbrRule> = "Rules",
    }
    AutomatedEncodingSettings {
        ;
        abr_settings: AutomatedAbrSettings = "AbrSettings",
    }
    Av1QvbrSettings {
        ;
        qvbr_quality_level: Integer = "QvbrQualityLevel",
        qvbr_quality_level_fine_tune: Number = "QvbrQualityLevelFineTune",
    }
    Av1Settings {
        ;
        adaptive_quantization: String = "AdaptiveQuantization",
        bit_depth: String = "BitDepth",
        film_grain_synthesis: String = "FilmGrainSynthesis",
        framerate_control: String = "FramerateControl",
        framerate_conversion_algorithm: String = "FramerateConversionAlgorithm",
        framerate_denominator: Integer = "FramerateDenominator",
        framerate_numerator: Integer = "FramerateNumerator",
        gop_size: Number = "GopSize",
        max_bitrate: Integer = "MaxBitrate",
        number_b_frames_between_reference_frames: Integer = "NumberBFramesBetweenReferenceFrames",
        per_frame_metrics: Vec<String> = "PerFrameMetrics",
        qvbr_settings: Av1QvbrSettings = "QvbrSettings",
        rate_control_mode: String = "RateControlMode",
        slices: Integer = "Slices",
        spatial_adaptive_quantization: String = "SpatialAdaptiveQuantization",
    }
    AvailBlanking {
        ;
        avail_blanking_image: String = "AvailBlankingImage",
    }
    AvcIntraSettings {
        ;
        avc_intra_class: String = "AvcIntraClass",
        avc_intra_uhd_settings: AvcIntraUhdSettings = "AvcIntraUhdSettings",
        framerate_control: String = "FramerateControl",
        framerate_conversion_algorithm: String = "FramerateConversionAlgorithm",
        framerate_denominator: Integer = "FramerateDenominator",
        framerate_numerator: Integer = "FramerateNumerator",
        interlace_mode: String = "InterlaceMode",
        per_frame_metrics: Vec<String> = "PerFrameMetrics",
        scan_type_conversion_mode: String = "ScanTypeConversionMode",
        slow_pal: String = "SlowPal",
        telecine: String = "Telecine",
    }
    AvcIntraUhdSettings {
        ;
        quality_tuning_level: String = "QualityTuningLevel",
    }
    BandwidthReductionFilter {
        ;
        sharpening: String = "Sharpening",
        strength: String = "Strength",
    }
    BurninDestinationSettings {
        ;
        alignment: String = "Alignment",
        apply_font_color: String = "ApplyFontColor",
        background_color: String = "BackgroundColor",
        background_opacity: Integer = "BackgroundOpacity",
        fallback_font: String = "FallbackFont",
        font_color: String = "FontColor",
        font_file_bold: String = "FontFileBold",
        font_file_bold_italic: String = "FontFileBoldItalic",
        font_file_italic: String = "FontFileItalic",
        font_file_regular: String = "FontFileRegular",
        font_opacity: Integer = "FontOpacity",
        font_resolution: Integer = "FontResolution",
        font_script: String = "FontScript",
        font_size: Integer = "FontSize",
        hex_font_color: String = "HexFontColor",
        outline_color: String = "OutlineColor",
        outline_size: Integer = "OutlineSize",
        remove_ruby_reserve_attributes: String = "RemoveRubyReserveAttributes",
        shadow_color: String = "ShadowColor",
        shadow_opacity: Integer = "ShadowOpacity",
        shadow_x_offset: Integer = "ShadowXOffset",
        shadow_y_offset: Integer = "ShadowYOffset",
        style_passthrough: String = "StylePassthrough",
        teletext_spacing: String = "TeletextSpacing",
        x_position: Integer = "XPosition",
        y_position: Integer = "YPosition",
    }
    CaptionDescription {
        ;
        caption_selector_name: String = "CaptionSelectorName",
        custom_language_code: String = "CustomLanguageCode",
        destination_settings: CaptionDestinationSettings = "DestinationSettings",
        language_code: String = "LanguageCode",
        language_description: String = "LanguageDescription",
    }
    CaptionDestinationSettings {
        ;
        burnin_destination_settings: BurninDestinationSettings = "BurninDestinationSettings",
        destination_type: String = "DestinationType",
        dvb_sub_destination_settings: DvbSubDestinationSettings = "DvbSubDestinationSettings",
        embedded_destination_settings: EmbeddedDestinationSettings = "EmbeddedDestinationSettings",
        imsc_destination_settings: ImscDestinationSettings = "ImscDestinationSettings",
        scc_destination_settings: SccDestinationSettings = "SccDestinationSettings",
        srt_destination_settings: SrtDestinationSettings = "SrtDestinationSettings",
        teletext_destination_settings: TeletextDestinationSettings = "TeletextDestinationSettings",
        ttml_destination_settings: TtmlDestinationSettings = "TtmlDestinationSettings",
        webvtt_destination_settings: WebvttDestinationSettings = "WebvttDestinationSettings",
    }
    CaptionSelector {
        ;
        custom_language_code: String = "CustomLanguageCode",
        language_code: String = "LanguageCode",
        source_settings: CaptionSourceSettings = "SourceSettings",
    }
    CaptionSourceFramerate {
        ;
        framerate_denominator: Integer = "FramerateDenominator",
        framerate_numerator: Integer = "FramerateNumerator",
    }
    CaptionSourceSettings {
        ;
        ancillary_source_settings: AncillarySourceSettings = "AncillarySourceSettings",
        dvb_sub_source_settings: DvbSubSourceSettings = "DvbSubSourceSettings",
        embedded_source_settings: EmbeddedSourceSettings = "EmbeddedSourceSettings",
        file_source_settings: FileSourceSettings = "FileSourceSettings",
        source_type: String = "SourceType",
        teletext_source_settings: TeletextSourceSettings = "TeletextSourceSettings",
        track_source_settings: TrackSourceSettings = "TrackSourceSettings",
        webvtt_hls_source_settings: WebvttHlsSourceSettings = "WebvttHlsSourceSettings",
    }
    ChannelMapping {
        ;
        output_channels: Vec<OutputChannelMapping> = "OutputChannels",
    }
    ClipLimits {
        ;
        maximum_rgb_tolerance: Integer = "MaximumRGBTolerance",
        maximum_yuv: Integer = "MaximumYUV",
        minimum_rgb_tolerance: Integer = "MinimumRGBTolerance",
        minimum_yuv: Integer = "MinimumYUV",
    }
    CmafAdditionalManifest {
        ;
        manifest_name_modifier: String = "ManifestNameModifier",
        selected_outputs: Vec<String> = "SelectedOutputs",
    }
    CmafEncryptionSettings {
        ;
        clear_lead: String = "ClearLead",
        constant_initialization_vector: String = "ConstantInitializationVector",
        encryption_method: String = "EncryptionMethod",
        initialization_vector_in_manifest: String = "InitializationVectorInManifest",
        speke_key_provider: SpekeKeyProviderCmaf = "SpekeKeyProvider",
        static_key_provider: StaticKeyProvider = "StaticKeyProvider",
        r#type: String = "Type",
    }
    CmafGroupSettings {
        ;
        additional_manifests: Vec<CmafAdditionalManifest> = "AdditionalManifests",
        base_url: String = "BaseUrl",
        client_cache: String = "ClientCache",
        codec_specification: String = "CodecSpecification",
        dash_i_frame_trick_play_name_modifier: String = "DashIFrameTrickPlayNameModifier",
        dash_manifest_style: String = "DashManifestStyle",
        destination: String = "Destination",
        destination_settings: DestinationSettings = "DestinationSettings",
        encryption: CmafEncryptionSettings = "Encryption",
        fragment_length: Integer = "FragmentLength",
        image_based_trick_play: String = "ImageBasedTrickPlay",
        image_based_trick_play_settings: CmafImageBasedTrickPlaySettings = "ImageBasedTrickPlaySettings",
        manifest_compression: String = "ManifestCompression",
        manifest_duration_format: String = "ManifestDurationFormat",
        min_buffer_time: Integer = "MinBufferTime",
        min_final_segment_length: Number = "MinFinalSegmentLength",
        mpd_manifest_bandwidth_type: String = "MpdManifestBandwidthType",
        mpd_profile: String = "MpdProfile",
        pts_offset_handling_for_b_frames: String = "PtsOffsetHandlingForBFrames",
        segment_control: String = "SegmentControl",
        segment_length: Integer = "SegmentLength",
        segment_length_control: String = "SegmentLengthControl",
        stream_inf_resolution: String = "StreamInfResolution",
        target_duration_compatibility_mode: String = "TargetDurationCompatibilityMode",
        video_composition_offsets: String = "VideoCompositionOffsets",
        write_dash_manifest: String = "WriteDashManifest",
        write_hls_manifest: String = "WriteHlsManifest",
        write_segment_timeline_in_representation: String = "WriteSegmentTimelineInRepresentation",
    }
    CmafImageBasedTrickPlaySettings {
        ;
        interval_cadence: String = "IntervalCadence",
        thumbnail_height: Integer = "ThumbnailHeight",
        thumbnail_interval: Number = "ThumbnailInterval",
        thumbnail_width: Integer = "ThumbnailWidth",
        tile_height: Integer = "TileHeight",
        tile_width: Integer = "TileWidth",
    }
    CmfcSettings {
        ;
        audio_duration: String = "AudioDuration",
        audio_group_id: String = "AudioGroupId",
        audio_rendition_sets: String = "AudioRenditionSets",
        audio_track_type: String = "AudioTrackType",
        c2pa_manifest: String = "C2paManifest",
        certificate_secret: String = "CertificateSecret",
        descriptive_video_service_flag: String = "DescriptiveVideoServiceFlag",
        i_frame_only_manifest: String = "IFrameOnlyManifest",
        klv_metadata: String = "KlvMetadata",
        manifest_metadata_signaling: String = "ManifestMetadataSignaling",
        scte35_esam: String = "Scte35Esam",
        scte35_source: String = "Scte35Source",
        signing_kms_key: String = "SigningKmsKey",
        timed_metadata: String = "TimedMetadata",
        timed_metadata_box_version: String = "TimedMetadataBoxVersion",
        timed_metadata_scheme_id_uri: String = "TimedMetadataSchemeIdUri",
        timed_metadata_value: String = "TimedMetadataValue",
    }
    ColorConversion3DLUTSetting {
        ;
        file_input: String = "FileInput",
        input_color_space: String = "InputColorSpace",
        input_mastering_luminance: Integer = "InputMasteringLuminance",
        output_color_space: String = "OutputColorSpace",
        output_mastering_luminance: Integer = "OutputMasteringLuminance",
    }
    ColorCorrector {
        ;
        brightness: Integer = "Brightness",
        clip_limits: ClipLimits = "ClipLimits",
        color_space_conversion: String = "ColorSpaceConversion",
        contrast: Integer = "Contrast",
        hdr10_metadata: Hdr10Metadata = "Hdr10Metadata",
        hdr_to_sdr_tone_mapper: String = "HdrToSdrToneMapper",
        hue: Integer = "Hue",
        max_luminance: Integer = "MaxLuminance",
        sample_range_conversion: String = "SampleRangeConversion",
        saturation: Integer = "Saturation",
        sdr_reference_white_level: Integer = "SdrReferenceWhiteLevel",
    }
    ContainerSettings {
        ;
        cmfc_settings: CmfcSettings = "CmfcSettings",
        container: String = "Container",
        f4v_settings: F4vSettings = "F4vSettings",
        m2ts_settings: M2tsSettings = "M2tsSettings",
        m3u8_settings: M3u8Settings = "M3u8Settings",
        mov_settings: MovSettings = "MovSettings",
        mp4_settings: Mp4Settings = "Mp4Settings",
        mpd_settings: MpdSettings = "MpdSettings",
        mxf_settings: MxfSettings = "MxfSettings",
    }
    CreateJob {
        role: String = "Role",
        settings: JobSettings = "Settings",
        ;
        acceleration_settings: AccelerationSettings = "AccelerationSettings",
        billing_tags_source: String = "BillingTagsSource",
        client_request_token: String = "ClientRequestToken",
        hop_destinations: Vec<HopDestination> = "HopDestinations",
        job_engine_version: String = "JobEngineVersion",
        job_template: String = "JobTemplate",
        priority: Integer = "Priority",
        queue: String = "Queue",
        simulate_reserved_queue: String = "SimulateReservedQueue",
        status_update_interval: String = "StatusUpdateInterval",
        tags: HashMap<String, String> = "Tags",
        user_metadata: HashMap<String, String> = "UserMetadata",
    }
    DashAdditionalManifest {
        ;
        manifest_name_modifier: String = "ManifestNameModifier",
        selected_outputs: Vec<String> = "SelectedOutputs",
    }
    DashIsoEncryptionSettings {
        ;
        playback_device_compatibility: String = "PlaybackDeviceCompatibility",
        speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider",
    }
    DashIsoGroupSettings {
        ;
        additional_manifests: Vec<DashAdditionalManifest> = "AdditionalManifests",
        audio_channel_config_scheme_id_uri: String = "AudioChannelConfigSchemeIdUri",
        base_url: String = "BaseUrl",
        dash_i_frame_trick_play_name_modifier: String = "DashIFrameTrickPlayNameModifier",
        dash_manifest_style: String = "DashManifestStyle",
        destination: String = "Destination",
        destination_settings: DestinationSettings = "DestinationSettings",
        encryption: DashIsoEncryptionSettings = "Encryption",
        fragment_length: Integer = "FragmentLength",
        hbbtv_compliance: String = "HbbtvCompliance",
        image_based_trick_play: String = "ImageBasedTrickPlay",
        image_based_trick_play_settings: DashIsoImageBasedTrickPlaySettings = "ImageBasedTrickPlaySettings",
        min_buffer_time: Integer = "MinBufferTime",
        min_final_segment_length: Number = "MinFinalSegmentLength",
        mpd_manifest_bandwidth_type: String = "MpdManifestBandwidthType",
        mpd_profile: String = "MpdProfile",
        pts_offset_handling_for_b_frames: String = "PtsOffsetHandlingForBFrames",
        segment_control: String = "SegmentControl",
        segment_length: Integer = "SegmentLength",
        segment_length_control: String = "SegmentLengthControl",
        video_composition_offsets: String = "VideoCompositionOffsets",
        write_segment_timeline_in_representation: String = "WriteSegmentTimelineInRepresentation",
    }
    DashIsoImageBasedTrickPlaySettings {
        ;
        interval_cadence: String = "IntervalCadence",
        thumbnail_height: Integer = "ThumbnailHeight",
        thumbnail_interval: Number = "ThumbnailInterval",
        thumbnail_width: Integer = "ThumbnailWidth",
        tile_height: Integer = "TileHeight",
        tile_width: Integer = "TileWidth",
    }
    Deinterlacer {
        ;
        algorithm: String = "Algorithm",
        control: String = "Control",
        mode: String = "Mode",
    }
    DestinationSettings {
        ;
        s3_settings: S3DestinationSettings = "S3Settings",
    }
    DolbyVision {
        ;
        compatibility: String = "Compatibility",
        l6_metadata: DolbyVisionLevel6Metadata = "L6Metadata",
        l6_mode: String = "L6Mode",
        mapping: String = "Mapping",
        profile: String = "Profile",
    }
    DolbyVisionLevel6Metadata {
        ;
        max_cll: Integer = "MaxCll",
        max_fall: Integer = "MaxFall",
    }
    DvbNitSettings {
        ;
        network_id: Integer = "NetworkId",
        network_name: String = "NetworkName",
        nit_interval: Integer = "NitInterval",
    }
    DvbSdtSettings {
        ;
        output_sdt: String = "OutputSdt",
        sdt_interval: Integer = "SdtInterval",
        service_name: String = "ServiceName",
        service_provider_name: String = "ServiceProviderName",
    }
    DvbSubDestinationSettings {
        ;
        alignment: String = "Alignment",
        apply_font_color: String = "ApplyFontColor",
        background_color: String = "BackgroundColor",
        background_opacity: Integer = "BackgroundOpacity",
        dds_handling: String = "DdsHandling",
        dds_x_coordinate: Integer = "DdsXCoordinate",
        dds_y_coordinate: Integer = "DdsYCoordinate",
        fallback_font: String = "FallbackFont",
        font_color: String = "FontColor",
        font_file_bold: String = "FontFileBold",
        font_file_bold_italic: String = "FontFileBoldItalic",
        font_file_italic: String = "FontFileItalic",
        font_file_regular: String = "FontFileRegular",
        font_opacity: Integer = "FontOpacity",
        font_resolution: Integer = "FontResolution",
        font_script: String = "FontScript",
        font_size: Integer = "FontSize",
        height: Integer = "Height",
        hex_font_color: String = "HexFontColor",
        outline_color: String = "OutlineColor",
        outline_size: Integer = "OutlineSize",
        shadow_color: String = "ShadowColor",
        shadow_opacity: Integer = "ShadowOpacity",
        shadow_x_offset: Integer = "ShadowXOffset",
        shadow_y_offset: Integer = "ShadowYOffset",
        style_passthrough: String = "StylePassthrough",
        subtitling_type: String = "SubtitlingType",
        teletext_spacing: String = "TeletextSpacing",
        width: Integer = "Width",
        x_position: Integer = "XPosition",
        y_position: Integer = "YPosition",
    }
    DvbSubSourceSettings {
        ;
        pid: Integer = "Pid",
    }
    DvbTdtSettings {
        ;
        tdt_interval: Integer = "TdtInterval",
    }
    DynamicAudioSelector {
        ;
        audio_duration_correction: String = "AudioDurationCorrection",
        external_audio_file_input: String = "ExternalAudioFileInput",
        language_code: String = "LanguageCode",
        offset: Integer = "Offset",
        selector_type: String = "SelectorType",
    }
    Eac3AtmosSettings {
        ;
        bitrate: Integer = "Bitrate",
        bitstream_mode: String = "BitstreamMode",
        coding_mode: String = "CodingMode",
        dialogue_intelligence: String = "DialogueIntelligence",
        downmix_control: String = "DownmixControl",
        dynamic_range_compression_line: String = "DynamicRangeCompressionLine",
        dynamic_range_compression_rf: String = "DynamicRangeCompressionRf",
        dynamic_range_control: String = "DynamicRangeControl",
        lo_ro_center_mix_level: Number = "LoRoCenterMixLevel",
        lo_ro_surround_mix_level: Number = "LoRoSurroundMixLevel",
        lt_rt_center_mix_level: Number = "LtRtCenterMixLevel",
        lt_rt_surround_mix_level: Number = "LtRtSurroundMixLevel",
        metering_mode: String = "MeteringMode",
        sample_rate: Integer = "SampleRate",
        speech_threshold: Integer = "SpeechThreshold",
        stereo_downmix: String = "StereoDownmix",
        surround_ex_mode: String = "SurroundExMode",
    }
    Eac3Settings {
        ;
        attenuation_control: String = "AttenuationControl",
        bitrate: Integer = "Bitrate",
        bitstream_mode: String = "BitstreamMode",
        coding_mode: String = "CodingMode",
        dc_filter: String = "DcFilter",
        dialnorm: Integer = "Dialnorm",
        dynamic_range_compression_line: String = "DynamicRangeCompressionLine",
        dynamic_range_compression_rf: String = "DynamicRangeCompressionRf",
        lfe_control: String = "LfeControl",
        lfe_filter: String = "LfeFilter",
        lo_ro_center_mix_level: Number = "LoRoCenterMixLevel",
        lo_ro_surround_mix_level: Number = "LoRoSurroundMixLevel",
        lt_rt_center_mix_level: Number = "LtRtCenterMixLevel",
        lt_rt_surround_mix_level: Number = "LtRtSurroundMixLevel",
        metadata_control: String = "MetadataControl",
        passthrough_control: String = "PassthroughControl",
        phase_control: String = "PhaseControl",
        sample_rate: Integer = "SampleRate",
        stereo_downmix: String = "StereoDownmix",
        surround_ex_mode: String = "SurroundExMode",
        surround_mode: String = "SurroundMode",
    }
    EmbeddedDestinationSettings {
        ;
        destination608_channel_number: Integer = "Destination608ChannelNumber",
        destination708_service_number: Integer = "Destination708ServiceNumber",
    }
    EmbeddedSourceSettings {
        ;
        convert608_to708: String = "Convert608To708",
        source608_channel_number: Integer = "Source608ChannelNumber",
        source608_track_number: Integer = "Source608TrackNumber",
        terminate_captions: String = "TerminateCaptions",
    }
    EncryptionContractConfiguration {
        ;
        speke_audio_preset: String = "SpekeAudioPreset",
        speke_video_preset: String = "SpekeVideoPreset",
    }
    EsamManifestConfirmConditionNotification {
        ;
        mcc_xml: String = "MccXml",
    }
    EsamSettings {
        ;
        manifest_confirm_condition_notification: EsamManifestConfirmConditionNotification = "ManifestConfirmConditionNotification",
        response_signal_preroll: Integer = "ResponseSignalPreroll",
        signal_processing_notification: EsamSignalProcessingNotification = "SignalProcessingNotification",
    }
    EsamSignalProcessingNotification {
        ;
        scc_xml: String = "SccXml",
    }
    ExtendedDataServices {
        ;
        copy_protection_action: String = "CopyProtectionAction",
        vchip_action: String = "VchipAction",
    }
    F4vSettings {
        ;
        moov_placement: String = "MoovPlacement",
    }
    FileGroupSettings {
        ;
        destination: String = "Destination",
        destination_settings: DestinationSettings = "DestinationSettings",
    }
    FileSourceSettings {
        ;
        byte_rate_limit: String = "ByteRateLimit",
        convert608_to708: String = "Convert608To708",
        convert_paint_to_pop: String = "ConvertPaintToPop",
        framerate: CaptionSourceFramerate = "Framerate",
        source_file: String = "SourceFile",
        time_delta: Integer = "TimeDelta",
        time_delta_units: String = "TimeDeltaUnits",
        upconvert_stl_to_teletext: String = "UpconvertSTLToTeletext",
    }
    FlacSettings {
        ;
        bit_depth: Integer = "BitDepth",
        channels: Integer = "Channels",
        sample_rate: Integer = "SampleRate",
    }
    ForceIncludeRenditionSize {
        ;
        height: Integer = "Height",
        width: Integer = "Width",
    }
    FrameCaptureSettings {
        ;
        framerate_denominator: Integer = "FramerateDenominator",
        framerate_numerator: Integer = "FramerateNumerator",
        max_captures: Integer = "MaxCaptures",
        quality: Integer = "Quality",
    }
    GifSettings {
        ;
        framerate_control: String = "FramerateControl",
        framerate_conversion_algorithm: String = "FramerateConversionAlgorithm",
        framerate_denominator: Integer = "FramerateDenominator",
        framerate_numerator: Integer = "FramerateNumerator",
    }
    H264QvbrSettings {
        ;
        max_average_bitrate: Integer = "MaxAverageBitrate",
        qvbr_quality_level: Integer = "QvbrQualityLevel",
        qvbr_quality_level_fine_tune: Number = "QvbrQualityLevelFineTune",
    }
    H264Settings {
        ;
        adaptive_quantization: String = "AdaptiveQuantization",
        bandwidth_reduction_filter: BandwidthReductionFilter = "BandwidthReductionFilter",
        bitrate: Integer = "Bitrate",
        codec_level: String = "CodecLevel",
        codec_profile: String = "CodecProfile",
        dynamic_sub_gop: String = "DynamicSubGop",
        end_of_stream_markers: String = "EndOfStreamMarkers",
        entropy_encoding: String = "EntropyEncoding",
        field_encoding: String = "FieldEncoding",
        flicker_adaptive_quantization: String = "FlickerAdaptiveQuantization",
        framerate_control: String = "FramerateControl",
        framerate_conversion_algorithm: String = "FramerateConversionAlgorithm",
        framerate_denominator: Integer = "FramerateDenominator",
        framerate_numerator: Integer = "FramerateNumerator",
        gop_b_reference: String = "GopBReference",
        gop_closed_cadence: Integer = "GopClosedCadence",
        gop_size: Number = "GopSize",
        gop_size_units: String = "GopSizeUnits",
        hrd_buffer_final_fill_percentage: Integer = "HrdBufferFinalFillPercentage",
        hrd_buffer_initial_fill_percentage: Integer = "HrdBufferInitialFillPercentage",
        hrd_buffer_size: Integer = "HrdBufferSize",
        interlace_mode: String = "InterlaceMode",
        max_bitrate: Integer = "MaxBitrate",
        min_i_interval: Integer = "MinIInterval",
        number_b_frames_between_reference_frames: Integer = "NumberBFramesBetweenReferenceFrames",
        number_reference_frames: Integer = "NumberReferenceFrames",
        par_control: String = "ParControl",
        par_denominator: Integer = "ParDenominator",
        par_numerator: Integer = "ParNumerator",
        per_frame_metrics: Vec<String> = "PerFrameMetrics",
        quality_tuning_level: String = "QualityTuningLevel",
        qvbr_settings: H264QvbrSettings = "QvbrSettings",
        rate_control_mode: String = "RateControlMode",
        repeat_pps: String = "RepeatPps",
        saliency_aware_encoding: String = "SaliencyAwareEncoding",
        scan_type_conversion_mode: String = "ScanTypeConversionMode",
        scene_change_detect: String = "SceneChangeDetect",
        slices: Integer = "Slices",
        slow_pal: String = "SlowPal",
        softness: Integer = "Softness",
        spatial_adaptive_quantization: String = "SpatialAdaptiveQuantization",
        syntax: String = "Syntax",
        telecine: String = "Telecine",
        temporal_adaptive_quantization: String = "TemporalAdaptiveQuantization",
        unregistered_sei_timecode: String = "UnregisteredSeiTimecode",
        write_mp4_packaging_type: String = "WriteMp4PackagingType",
    }
    H265QvbrSettings {
        ;
        max_average_bitrate: Integer = "MaxAverageBitrate",
        qvbr_quality_level: Integer = "QvbrQualityLevel",
        qvbr_quality_level_fine_tune: Number = "QvbrQualityLevelFineTune",
    }
    H265Settings {
        ;
        adaptive_quantization: String = "AdaptiveQuantization",
        alternate_transfer_function_sei: String = "AlternateTransferFunctionSei",
        bandwidth_reduction_filter: BandwidthReductionFilter = "BandwidthReductionFilter",
        bitrate: Integer = "Bitrate",
        codec_level: String = "CodecLevel",
        codec_profile: String = "CodecProfile",
        deblocking: String = "Deblocking",
        dynamic_sub_gop: String = "DynamicSubGop",
        end_of_stream_markers: String = "EndOfStreamMarkers",
        flicker_adaptive_quantization: String = "FlickerAdaptiveQuantization",
        framerate_control: String = "FramerateControl",
        framerate_conversion_algorithm: String = "FramerateConversionAlgorithm",
        framerate_denominator: Integer = "FramerateDenominator",
        framerate_numerator: Integer = "FramerateNumerator",
        gop_b_reference: String = "GopBReference",
        gop_closed_cadence: Integer = "GopClosedCadence",
        gop_size: Number = "GopSize",
        gop_size_units: String = "GopSizeUnits",
        hrd_buffer_final_fill_percentage: Integer = "HrdBufferFinalFillPercentage",
        hrd_buffer_initial_fill_percentage: Integer = "HrdBufferInitialFillPercentage",
        hrd_buffer_size: Integer = "HrdBufferSize",
        interlace_mode: String = "InterlaceMode",
        max_bitrate: Integer = "MaxBitrate",
        min_i_interval: Integer = "MinIInterval",
        mv_over_picture_boundaries: String = "MvOverPictureBoundaries",
        mv_temporal_predictor: String = "MvTemporalPredictor",
        number_b_frames_between_reference_frames: Integer = "NumberBFramesBetweenReferenceFrames",
        number_reference_frames: Integer = "NumberReferenceFrames",
        par_control: String = "ParControl",
        par_denominator: Integer = "ParDenominator",
        par_numerator: Integer = "ParNumerator",
        per_frame_metrics: Vec<String> = "PerFrameMetrics",
        quality_tuning_level: String = "QualityTuningLevel",
        qvbr_settings: H265QvbrSettings = "QvbrSettings",
        rate_control_mode: String = "RateControlMode",
        sample_adaptive_offset_filter_mode: String = "SampleAdaptiveOffsetFilterMode",
        scan_type_conversion_mode: String = "ScanTypeConversionMode",
        scene_change_detect: String = "SceneChangeDetect",
        slices: Integer = "Slices",
        slow_pal: String = "SlowPal",
        spatial_adaptive_quantization: String = "SpatialAdaptiveQuantization",
        telecine: String = "Telecine",
        temporal_adaptive_quantization: String = "TemporalAdaptiveQuantization",
        temporal_ids: String = "TemporalIds",
        tile_height: Integer = "TileHeight",
        tile_padding: String = "TilePadding",
        tile_width: Integer = "TileWidth",
        tiles: String = "Tiles",
        tree_block_size: String = "TreeBlockSize",
        unregistered_sei_timecode: String = "UnregisteredSeiTimecode",
        write_mp4_packaging_type: String = "WriteMp4PackagingType",
    }
    Hdr10Metadata {
        ;
        blue_primary_x: Integer = "BluePrimaryX",
        blue_primary_y: Integer = "BluePrimaryY",
        green_primary_x: Integer = "GreenPrimaryX",
        green_primary_y: Integer = "GreenPrimaryY",
        max_content_light_level: Integer = "MaxContentLightLevel",
        max_frame_average_light_level: Integer = "MaxFrameAverageLightLevel",
        max_luminance: Integer = "MaxLuminance",
        min_luminance: Integer = "MinLuminance",
        red_primary_x: Integer = "RedPrimaryX",
        red_primary_y: Integer = "RedPrimaryY",
        white_point_x: Integer = "WhitePointX",
        white_point_y: Integer = "WhitePointY",
    }
    Hdr10Plus {
        ;
        mastering_monitor_nits: Integer = "MasteringMonitorNits",
        target_monitor_nits: Integer = "TargetMonitorNits",
    }
    HlsAdditionalManifest {
        ;
        manifest_name_modifier: String = "ManifestNameModifier",
        selected_outputs: Vec<String> = "SelectedOutputs",
    }
    HlsCaptionLanguageMapping {
        ;
        caption_channel: Integer = "CaptionChannel",
        custom_language_code: String = "CustomLanguageCode",
        language_code: String = "LanguageCode",
        language_description: String = "LanguageDescription",
    }
    HlsEncryptionSettings {
        ;
        constant_initialization_vector: String = "ConstantInitializationVector",
        encryption_method: String = "EncryptionMethod",
        initialization_vector_in_manifest: String = "InitializationVectorInManifest",
        offline_encrypted: String = "OfflineEncrypted",
        speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider",
        static_key_provider: StaticKeyProvider = "StaticKeyProvider",
        r#type: String = "Type",
    }
    HlsGroupSettings {
        ;
        ad_markers: Vec<String> = "AdMarkers",
        additional_manifests: Vec<HlsAdditionalManifest> = "AdditionalManifests",
        audio_only_header: String = "AudioOnlyHeader",
        base_url: String = "BaseUrl",
        caption_language_mappings: Vec<HlsCaptionLanguageMapping> = "CaptionLanguageMappings",
        caption_language_setting: String = "CaptionLanguageSetting",
        caption_segment_length_control: String = "CaptionSegmentLengthControl",
        client_cache: String = "ClientCache",
        codec_specification: String = "CodecSpecification",
        destination: String = "Destination",
        destination_settings: DestinationSettings = "DestinationSettings",
        directory_structure: String = "DirectoryStructure",
        encryption: HlsEncryptionSettings = "Encryption",
        image_based_trick_play: String = "ImageBasedTrickPlay",
        image_based_trick_play_settings: HlsImageBasedTrickPlaySettings = "ImageBasedTrickPlaySettings",
        manifest_compression: String = "ManifestCompression",
        manifest_duration_format: String = "ManifestDurationFormat",
        min_final_segment_length: Number = "MinFinalSegmentLength",
        min_segment_length: Integer = "MinSegmentLength",
        output_selection: String = "OutputSelection",
        program_date_time: String = "ProgramDateTime",
        program_date_time_period: Integer = "ProgramDateTimePeriod",
        progressive_write_hls_manifest: String = "ProgressiveWriteHlsManifest",
        segment_control: String = "SegmentControl",
        segment_length: Integer = "SegmentLength",
        segment_length_control: String = "SegmentLengthControl",
        segments_per_subdirectory: Integer = "SegmentsPerSubdirectory",
        stream_inf_resolution: String = "StreamInfResolution",
        target_duration_compatibility_mode: String = "TargetDurationCompatibilityMode",
        timed_metadata_id3_frame: String = "TimedMetadataId3Frame",
        timed_metadata_id3_period: Integer = "TimedMetadataId3Period",
        timestamp_delta_milliseconds: Integer = "TimestampDeltaMilliseconds",
    }
    HlsImageBasedTrickPlaySettings {
        ;
        interval_cadence: String = "IntervalCadence",
        thumbnail_height: Integer = "ThumbnailHeight",
        thumbnail_interval: Number = "ThumbnailInterval",
        thumbnail_width: Integer = "ThumbnailWidth",
        tile_height: Integer = "TileHeight",
        tile_width: Integer = "TileWidth",
    }
    HlsRenditionGroupSettings {
        ;
        rendition_group_id: String = "RenditionGroupId",
        rendition_language_code: String = "RenditionLanguageCode",
        rendition_name: String = "RenditionName",
    }
    HlsSettings {
        ;
        audio_group_id: String = "AudioGroupId",
        audio_only_container: String = "AudioOnlyContainer",
        audio_rendition_sets: String = "AudioRenditionSets",
        audio_track_type: String = "AudioTrackType",
        descriptive_video_service_flag: String = "DescriptiveVideoServiceFlag",
        i_frame_only_manifest: String = "IFrameOnlyManifest",
        segment_modifier: String = "SegmentModifier",
    }
    Id3Insertion {
        ;
        id3: String = "Id3",
        timecode: String = "Timecode",
    }
    ImageInserter {
        ;
        insertable_images: Vec<InsertableImage> = "InsertableImages",
        sdr_reference_white_level: Integer = "SdrReferenceWhiteLevel",
    }
    ImscDestinationSettings {
        ;
        accessibility: String = "Accessibility",
        style_passthrough: String = "StylePassthrough",
    }
    Input {
        ;
        advanced_input_filter: String = "AdvancedInputFilter",
        advanced_input_filter_settings: AdvancedInputFilterSettings = "AdvancedInputFilterSettings",
        audio_selector_groups: HashMap<String, AudioSelectorGroup> = "AudioSelectorGroups",
        audio_selectors: HashMap<String, AudioSelector> = "AudioSelectors",
        caption_selectors: HashMap<String, CaptionSelector> = "CaptionSelectors",
        crop: Rectangle = "Crop",
        deblock_filter: String = "DeblockFilter",
        decryption_settings: InputDecryptionSettings = "DecryptionSettings",
        denoise_filter: String = "DenoiseFilter",
        dolby_vision_metadata_xml: String = "DolbyVisionMetadataXml",
        dynamic_audio_selectors: HashMap<String, DynamicAudioSelector> = "DynamicAudioSelectors",
        file_input: String = "FileInput",
        filter_enable: String = "FilterEnable",
        filter_strength: Integer = "FilterStrength",
        image_inserter: ImageInserter = "ImageInserter",
        input_clippings: Vec<InputClipping> = "InputClippings",
        input_scan_type: String = "InputScanType",
        multi_view_settings: Vec<MultiViewSettings> = "MultiViewSettings",
        position: Rectangle = "Position",
        program_number: Integer = "ProgramNumber",
        psi_control: String = "PsiControl",
        supplemental_imps: Vec<String> = "SupplementalImps",
        tams_settings: InputTamsSettings = "TamsSettings",
        timecode_source: String = "TimecodeSource",
        timecode_start: String = "TimecodeStart",
        video_generator: InputVideoGenerator = "VideoGenerator",
        video_overlays: Vec<VideoOverlay> = "VideoOverlays",
        video_selector: VideoSelector = "VideoSelector",
    }
    InputClipping {
        ;
        end_timecode: String = "EndTimecode",
        start_timecode: String = "StartTimecode",
    }
    InputDecryptionSettings {
        ;
        decryption_mode: String = "DecryptionMode",
        encrypted_decryption_key: String = "EncryptedDecryptionKey",
        initialization_vector: String = "InitializationVector",
        kms_key_region: String = "KmsKeyRegion",
    }
    InputTamsSettings {
        ;
        auth_connection_arn: String = "AuthConnectionArn",
        gap_handling: String = "GapHandling",
        source_id: String = "SourceId",
        timerange: String = "Timerange",
    }
    InputVideoGenerator {
        ;
        channels: Integer = "Channels",
        duration: Integer = "Duration",
        framerate_denominator: Integer = "FramerateDenominator",
        framerate_numerator: Integer = "FramerateNumerator",
        height: Integer = "Height",
        image_input: String = "ImageInput",
        sample_rate: Integer = "SampleRate",
        width: Integer = "Width",
    }
    InsertableImage {
        ;
        duration: Integer = "Duration",
        fade_in: Integer = "FadeIn",
        fade_out: Integer = "FadeOut",
        height: Integer = "Height",
        image_inserter_input: String = "ImageInserterInput",
        image_x: Integer = "ImageX",
        image_y: Integer = "ImageY",
        layer: Integer = "Layer",
        opacity: Integer = "Opacity",
        start_time: String = "StartTime",
        width: Integer = "Width",
    }
    JobSettings {
        ;
        ad_avail_offset: Integer = "AdAvailOffset",
        avail_blanking: AvailBlanking = "AvailBlanking",
        color_conversion3_dlut_settings: Vec<ColorConversion3DLUTSetting> = "ColorConversion3DLUTSettings",
        esam: EsamSettings = "Esam",
        extended_data_services: ExtendedDataServices = "ExtendedDataServices",
        follow_source: Integer = "FollowSource",
        inputs: Vec<Input> = "Inputs",
        kantar_watermark: KantarWatermarkSettings = "KantarWatermark",
        motion_image_inserter: MotionImageInserter = "MotionImageInserter",
        nielsen_configuration: NielsenConfiguration = "NielsenConfiguration",
        nielsen_non_linear_watermark: NielsenNonLinearWatermarkSettings = "NielsenNonLinearWatermark",
        output_groups: Vec<OutputGroup> = "OutputGroups",
        timecode_config: TimecodeConfig = "TimecodeConfig",
        timed_metadata_insertion: TimedMetadataInsertion = "TimedMetadataInsertion",
    }
    KantarWatermarkSettings {
        ;
        channel_name: String = "ChannelName",
        content_reference: String = "ContentReference",
        credentials_secret_name: String = "CredentialsSecretName",
        file_offset: Number = "FileOffset",
        kantar_license_id: Integer = "KantarLicenseId",
        kantar_server_url: String = "KantarServerUrl",
        log_destination: String = "LogDestination",
        metadata3: String = "Metadata3",
        metadata4: String = "Metadata4",
        metadata5: String = "Metadata5",
        metadata6: String = "Metadata6",
        metadata7: String = "Metadata7",
        metadata8: String = "Metadata8",
    }
    M2tsScte35Esam {
        ;
        scte35_esam_pid: Integer = "Scte35EsamPid",
    }
    M2tsSettings {
        ;
        audio_buffer_model: String = "AudioBufferModel",
        audio_duration: String = "AudioDuration",
        audio_frames_per_pes: Integer = "AudioFramesPerPes",
        audio_pids: Vec<Integer> = "AudioPids",
        audio_pts_offset_delta: Integer = "AudioPtsOffsetDelta",
        bitrate: Integer = "Bitrate",
        buffer_model: String = "BufferModel",
        data_pts_control: String = "DataPTSControl",
        dvb_nit_settings: DvbNitSettings = "DvbNitSettings",
        dvb_sdt_settings: DvbSdtSettings = "DvbSdtSettings",
        dvb_sub_pids: Vec<Integer> = "DvbSubPids",
        dvb_tdt_settings: DvbTdtSettings = "DvbTdtSettings",
        dvb_teletext_pid: Integer = "DvbTeletextPid",
        ebp_audio_interval: String = "EbpAudioInterval",
        ebp_placement: String = "EbpPlacement",
        es_rate_in_pes: String = "EsRateInPes",
        force_ts_video_ebp_order: String = "ForceTsVideoEbpOrder",
        fragment_time: Number = "FragmentTime",
        klv_metadata: String = "KlvMetadata",
        max_pcr_interval: Integer = "MaxPcrInterval",
        min_ebp_interval: Integer = "MinEbpInterval",
        nielsen_id3: String = "NielsenId3",
        null_packet_bitrate: Number = "NullPacketBitrate",
        pat_interval: Integer = "PatInterval",
        pcr_control: String = "PcrControl",
        pcr_pid: Integer = "PcrPid",
        pmt_interval: Integer = "PmtInterval",
        pmt_pid: Integer = "PmtPid",
        prevent_buffer_underflow: String = "PreventBufferUnderflow",
        private_metadata_pid: Integer = "PrivateMetadataPid",
        program_number: Integer = "ProgramNumber",
        pts_offset: Integer = "PtsOffset",
        pts_offset_mode: String = "PtsOffsetMode",
        rate_mode: String = "RateMode",
        scte35_esam: M2tsScte35Esam = "Scte35Esam",
        scte35_pid: Integer = "Scte35Pid",
        scte35_source: String = "Scte35Source",
        segmentation_markers: String = "SegmentationMarkers",
        segmentation_style: String = "SegmentationStyle",
        segmentation_time: Number = "SegmentationTime",
        timed_metadata_pid: Integer = "TimedMetadataPid",
        transport_stream_id: Integer = "TransportStreamId",
        video_pid: Integer = "VideoPid",
    }
    M3u8Settings {
        ;
        audio_duration: String = "AudioDuration",
        audio_frames_per_pes: Integer = "AudioFramesPerPes",
        audio_pids: Vec<Integer> = "AudioPids",
        audio_pts_offset_delta: Integer = "AudioPtsOffsetDelta",
        data_pts_control: String = "DataPTSControl",
        max_pcr_interval: Integer = "MaxPcrInterval",
        nielsen_id3: String = "NielsenId3",
        pat_interval: Integer = "PatInterval",
        pcr_control: String = "PcrControl",
        pcr_pid: Integer = "PcrPid",
        pmt_interval: Integer = "PmtInterval",
        pmt_pid: Integer = "PmtPid",
        private_metadata_pid: Integer = "PrivateMetadataPid",
        program_number: Integer = "ProgramNumber",
        pts_offset: Integer = "PtsOffset",
        pts_offset_mode: String = "PtsOffsetMode",
        scte35_pid: Integer = "Scte35Pid",
        scte35_source: String = "Scte35Source",
        timed_metadata: String = "TimedMetadata",
        timed_metadata_pid: Integer = "TimedMetadataPid",
        transport_stream_id: Integer = "TransportStreamId",
        video_pid: Integer = "VideoPid",
    }
    MinBottomRenditionSize {
        ;
        height: Integer = "Height",
        width: Integer = "Width",
    }
    MinTopRenditionSize {
        ;
        height: Integer = "Height",
        width: Integer = "Width",
    }
    MotionImageInserter {
        ;
        framerate: MotionImageInsertionFramerate = "Framerate",
        input: String = "Input",
        insertion_mode: String = "InsertionMode",
        offset: MotionImageInsertionOffset = "Offset",
        playback: String = "Playback",
        start_time: String = "StartTime",
    }
    MotionImageInsertionFramerate {
        ;
        framerate_denominator: Integer = "FramerateDenominator",
        framerate_numerator: Integer = "FramerateNumerator",
    }
    MotionImageInsertionOffset {
        ;
        image_x: Integer = "ImageX",
        image_y: Integer = "ImageY",
    }
    MovSettings {
        ;
        clap_atom: String = "ClapAtom",
        cslg_atom: String = "CslgAtom",
        mpeg2_four_cc_control: String = "Mpeg2FourCCControl",
        padding_control: String = "PaddingControl",
        reference: String = "Reference",
    }
    Mp2Settings {
        ;
        audio_description_mix: String = "AudioDescriptionMix",
        bitrate: Integer = "Bitrate",
        channels: Integer = "Channels",
        sample_rate: Integer = "SampleRate",
    }
    Mp3Settings {
        ;
        bitrate: Integer = "Bitrate",
        channels: Integer = "Channels",
        rate_control_mode: String = "RateControlMode",
        sample_rate: Integer = "SampleRate",
        vbr_quality: Integer = "VbrQuality",
    }
    Mp4Settings {
        ;
        audio_duration: String = "AudioDuration",
        c2pa_manifest: String = "C2paManifest",
        certificate_secret: String = "CertificateSecret",
        cslg_atom: String = "CslgAtom",
        ctts_version: Integer = "CttsVersion",
        free_space_box: String = "FreeSpaceBox",
        moov_placement: String = "MoovPlacement",
        mp4_major_brand: String = "Mp4MajorBrand",
        signing_kms_key: String = "SigningKmsKey",
    }
    MpdSettings {
        ;
        accessibility_caption_hints: String = "AccessibilityCaptionHints",
        audio_duration: String = "AudioDuration",
        c2pa_manifest: String = "C2paManifest",
        caption_container_type: String = "CaptionContainerType",
        certificate_secret: String = "CertificateSecret",
        klv_metadata: String = "KlvMetadata",
        manifest_metadata_signaling: String = "ManifestMetadataSignaling",
        scte35_esam: String = "Scte35Esam",
        scte35_source: String = "Scte35Source",
        signing_kms_key: String = "SigningKmsKey",
        timed_metadata: String = "TimedMetadata",
        timed_metadata_box_version: String = "TimedMetadataBoxVersion",
        timed_metadata_scheme_id_uri: String = "TimedMetadataSchemeIdUri",
        timed_metadata_value: String = "TimedMetadataValue",
    }
    Mpeg2Settings {
        ;
        adaptive_quantization: String = "AdaptiveQuantization",
        bitrate: Integer = "Bitrate",
        codec_level: String = "CodecLevel",
        codec_profile: String = "CodecProfile",
        dynamic_sub_gop: String = "DynamicSubGop",
        framerate_control: String = "FramerateControl",
        framerate_conversion_algorithm: String = "FramerateConversionAlgorithm",
        framerate_denominator: Integer = "FramerateDenominator",
        framerate_numerator: Integer = "FramerateNumerator",
        gop_closed_cadence: Integer = "GopClosedCadence",
        gop_size: Number = "GopSize",
        gop_size_units: String = "GopSizeUnits",
        hrd_buffer_final_fill_percentage: Integer = "HrdBufferFinalFillPercentage",
        hrd_buffer_initial_fill_percentage: Integer = "HrdBufferInitialFillPercentage",
        hrd_buffer_size: Integer = "HrdBufferSize",
        interlace_mode: String = "InterlaceMode",
        intra_dc_precision: String = "IntraDcPrecision",
        max_bitrate: Integer = "MaxBitrate",
        min_i_interval: Integer = "MinIInterval",
        number_b_frames_between_reference_frames: Integer = "NumberBFramesBetweenReferenceFrames",
        par_control: String = "ParControl",
        par_denominator: Integer = "ParDenominator",
        par_numerator: Integer = "ParNumerator",
        per_frame_metrics: Vec<String> = "PerFrameMetrics",
        quality_tuning_level: String = "QualityTuningLevel",
        rate_control_mode: String = "RateControlMode",
        scan_type_conversion_mode: String = "ScanTypeConversionMode",
        scene_change_detect: String = "SceneChangeDetect",
        slow_pal: String = "SlowPal",
        softness: Integer = "Softness",
        spatial_adaptive_quantization: String = "SpatialAdaptiveQuantization",
        syntax: String = "Syntax",
        telecine: String = "Telecine",
        temporal_adaptive_quantization: String = "TemporalAdaptiveQuantization",
    }
    MsSmoothAdditionalManifest {
        ;
        manifest_name_modifier: String = "ManifestNameModifier",
        selected_outputs: Vec<String> = "SelectedOutputs",
    }
    MsSmoothEncryptionSettings {
        ;
        speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider",
    }
    MsSmoothGroupSettings {
        ;
        additional_manifests: Vec<MsSmoothAdditionalManifest> = "AdditionalManifests",
        audio_deduplication: String = "AudioDeduplication",
        destination: String = "Destination",
        destination_settings: DestinationSettings = "DestinationSettings",
        encryption: MsSmoothEncryptionSettings = "Encryption",
        fragment_length: Integer = "FragmentLength",
        fragment_length_control: String = "FragmentLengthControl",
        manifest_encoding: String = "ManifestEncoding",
    }
    MultiViewInput {
        ;
        file_input: String = "FileInput",
    }
    MultiViewSettings {
        ;
        input: MultiViewInput = "Input",
    }
    MxfSettings {
        ;
        afd_signaling: String = "AfdSignaling",
        profile: String = "Profile",
        uncompressed_audio_wrapping: String = "UncompressedAudioWrapping",
        xavc_profile_settings: MxfXavcProfileSettings = "XavcProfileSettings",
    }
    MxfXavcProfileSettings {
        ;
        duration_mode: String = "DurationMode",
        max_anc_data_size: Integer = "MaxAncDataSize",
    }
    NexGuardFileMarkerSettings {
        ;
        license: String = "License",
        payload: Integer = "Payload",
        preset: String = "Preset",
        strength: String = "Strength",
    }
    NielsenConfiguration {
        ;
        breakout_code: Integer = "BreakoutCode",
        distributor_id: String = "DistributorId",
    }
    NielsenNonLinearWatermarkSettings {
        ;
        active_watermark_process: String = "ActiveWatermarkProcess",
        adi_filename: String = "AdiFilename",
        asset_id: String = "AssetId",
        asset_name: String = "AssetName",
        cbet_source_id: String = "CbetSourceId",
        episode_id: String = "EpisodeId",
        metadata_destination: String = "MetadataDestination",
        source_id: Integer = "SourceId",
        source_watermark_status: String = "SourceWatermarkStatus",
        tic_server_url: String = "TicServerUrl",
        unique_tic_per_audio_track: String = "UniqueTicPerAudioTrack",
    }
    NoiseReducer {
        ;
        filter: String = "Filter",
        filter_settings: NoiseReducerFilterSettings = "FilterSettings",
        spatial_filter_settings: NoiseReducerSpatialFilterSettings = "SpatialFilterSettings",
        temporal_filter_settings: NoiseReducerTemporalFilterSettings = "TemporalFilterSettings",
    }
    NoiseReducerFilterSettings {
        ;
        strength: Integer = "Strength",
    }
    NoiseReducerSpatialFilterSettings {
        ;
        post_filter_sharpen_strength: Integer = "PostFilterSharpenStrength",
        speed: Integer = "Speed",
        strength: Integer = "Strength",
    }
    NoiseReducerTemporalFilterSettings {
        ;
        aggressive_mode: Integer = "AggressiveMode",
        post_temporal_sharpening: String = "PostTemporalSharpening",
        post_temporal_sharpening_strength: String = "PostTemporalSharpeningStrength",
        speed: Integer = "Speed",
        strength: Integer = "Strength",
    }
    OpusSettings {
        ;
        bitrate: Integer = "Bitrate",
        channels: Integer = "Channels",
        sample_rate: Integer = "SampleRate",
    }
    Output {
        ;
        audio_descriptions: Vec<AudioDescription> = "AudioDescriptions",
        caption_descriptions: Vec<CaptionDescription> = "CaptionDescriptions",
        container_settings: ContainerSettings = "ContainerSettings",
        extension: String = "Extension",
        name_modifier: String = "NameModifier",
        output_settings: OutputSettings = "OutputSettings",
        preset: String = "Preset",
        video_description: VideoDescription = "VideoDescription",
    }
    OutputChannelMapping {
        ;
        input_channels: Vec<Integer> = "InputChannels",
        input_channels_fine_tune: Vec<Number> = "InputChannelsFineTune",
    }
    OutputGroup {
        ;
        automated_encoding_settings: AutomatedEncodingSettings = "AutomatedEncodingSettings",
        custom_name: String = "CustomName",
        name: String = "Name",
        output_group_settings: OutputGroupSettings = "OutputGroupSettings",
        outputs: Vec<Output> = "Outputs",
    }
    OutputGroupSettings {
        ;
        cmaf_group_settings: CmafGroupSettings = "CmafGroupSettings",
        dash_iso_group_settings: DashIsoGroupSettings = "DashIsoGroupSettings",
        file_group_settings: FileGroupSettings = "FileGroupSettings",
        hls_group_settings: HlsGroupSettings = "HlsGroupSettings",
        ms_smooth_group_settings: MsSmoothGroupSettings = "MsSmoothGroupSettings",
        per_frame_metrics: Vec<String> = "PerFrameMetrics",
        r#type: String = "Type",
    }
    OutputSettings {
        ;
        hls_settings: HlsSettings = "HlsSettings",
    }
    PartnerWatermarking {
        ;
        nexguard_file_marker_settings: NexGuardFileMarkerSettings = "NexguardFileMarkerSettings",
    }
    PassthroughSettings {
        ;
        frame_control: String = "FrameControl",
        video_selector_mode: String = "VideoSelectorMode",
    }
    ProresSettings {
        ;
        chroma_sampling: String = "ChromaSampling",
        codec_profile: String = "CodecProfile",
        framerate_control: String = "FramerateControl",
        framerate_conversion_algorithm: String = "FramerateConversionAlgorithm",
        framerate_denominator: Integer = "FramerateDenominator",
        framerate_numerator: Integer = "FramerateNumerator",
        interlace_mode: String = "InterlaceMode",
        par_control: String = "ParControl",
        par_denominator: Integer = "ParDenominator",
        par_numerator: Integer = "ParNumerator",
        per_frame_metrics: Vec<String> = "PerFrameMetrics",
        scan_type_conversion_mode: String = "ScanTypeConversionMode",
        slow_pal: String = "SlowPal",
        telecine: String = "Telecine",
    }
    Rectangle {
        ;
        height: Integer = "Height",
        width: Integer = "Width",
        x: Integer = "X",
        y: Integer = "Y",
    }
    RemixSettings {
        ;
        audio_description_audio_channel: Integer = "AudioDescriptionAudioChannel",
        audio_description_data_channel: Integer = "AudioDescriptionDataChannel",
        channel_mapping: ChannelMapping = "ChannelMapping",
        channels_in: Integer = "ChannelsIn",
        channels_out: Integer = "ChannelsOut",
    }
    S3DestinationAccessControl {
        ;
        canned_acl: String = "CannedAcl",
    }
    S3DestinationSettings {
        ;
        access_control: S3DestinationAccessControl = "AccessControl",
        encryption: S3EncryptionSettings = "Encryption",
        storage_class: String = "StorageClass",
    }
    S3EncryptionSettings {
        ;
        encryption_type: String = "EncryptionType",
        kms_encryption_context: String = "KmsEncryptionContext",
        kms_key_arn: String = "KmsKeyArn",
    }
    SccDestinationSettings {
        ;
        framerate: String = "Framerate",
    }
    SpekeKeyProvider {
        ;
        certificate_arn: String = "CertificateArn",
        encryption_contract_configuration: EncryptionContractConfiguration = "EncryptionContractConfiguration",
        resource_id: String = "ResourceId",
        system_ids: Vec<String> = "SystemIds",
        url: String = "Url",
    }
    SpekeKeyProviderCmaf {
        ;
        certificate_arn: String = "CertificateArn",
        dash_signaled_system_ids: Vec<String> = "DashSignaledSystemIds",
        encryption_contract_configuration: EncryptionContractConfiguration = "EncryptionContractConfiguration",
        hls_signaled_system_ids: Vec<String> = "HlsSignaledSystemIds",
        resource_id: String = "ResourceId",
        url: String = "Url",
    }
    SrtDestinationSettings {
        ;
        style_passthrough: String = "StylePassthrough",
    }
    StaticKeyProvider {
        ;
        key_format: String = "KeyFormat",
        key_format_versions: String = "KeyFormatVersions",
        static_key_value: String = "StaticKeyValue",
        url: String = "Url",
    }
    TeletextDestinationSettings {
        ;
        page_number: String = "PageNumber",
        page_types: Vec<String> = "PageTypes",
    }
    TeletextSourceSettings {
        ;
        page_number: String = "PageNumber",
    }
    TimecodeBurnin {
        ;
        font_size: Integer = "FontSize",
        position: String = "Position",
        prefix: String = "Prefix",
    }
    TimecodeConfig {
        ;
        anchor: String = "Anchor",
        source: String = "Source",
        start: String = "Start",
        timestamp_offset: String = "TimestampOffset",
    }
    TimedMetadataInsertion {
        ;
        id3_insertions: Vec<Id3Insertion> = "Id3Insertions",
    }
    TrackSourceSettings {
        ;
        stream_number: Integer = "StreamNumber",
        track_number: Integer = "TrackNumber",
    }
    TtmlDestinationSettings {
        ;
        style_passthrough: String = "StylePassthrough",
    }
    UncompressedSettings {
        ;
        fourcc: String = "Fourcc",
        framerate_control: String = "FramerateControl",
        framerate_conversion_algorithm: String = "FramerateConversionAlgorithm",
        framerate_denominator: Integer = "FramerateDenominator",
        framerate_numerator: Integer = "FramerateNumerator",
        interlace_mode: String = "InterlaceMode",
        scan_type_conversion_mode: String = "ScanTypeConversionMode",
        slow_pal: String = "SlowPal",
        telecine: String = "Telecine",
    }
    Vc3Settings {
        ;
        framerate_control: String = "FramerateControl",
        framerate_conversion_algorithm: String = "FramerateConversionAlgorithm",
        framerate_denominator: Integer = "FramerateDenominator",
        framerate_numerator: Integer = "FramerateNumerator",
        interlace_mode: String = "InterlaceMode",
        scan_type_conversion_mode: String = "ScanTypeConversionMode",
        slow_pal: String = "SlowPal",
        telecine: String = "Telecine",
        vc3_class: String = "Vc3Class",
    }
    VideoCodecSettings {
        ;
        av1_settings: Av1Settings = "Av1Settings",
        avc_intra_settings: AvcIntraSettings = "AvcIntraSettings",
        codec: String = "Codec",
        frame_capture_settings: FrameCaptureSettings = "FrameCaptureSettings",
        gif_settings: GifSettings = "GifSettings",
        h264_settings: H264Settings = "H264Settings",
        h265_settings: H265Settings = "H265Settings",
        mpeg2_settings: Mpeg2Settings = "Mpeg2Settings",
        passthrough_settings: PassthroughSettings = "PassthroughSettings",
        prores_settings: ProresSettings = "ProresSettings",
        uncompressed_settings: UncompressedSettings = "UncompressedSettings",
        vc3_settings: Vc3Settings = "Vc3Settings",
        vp8_settings: Vp8Settings = "Vp8Settings",
        vp9_settings: Vp9Settings = "Vp9Settings",
        xavc_settings: XavcSettings = "XavcSettings",
    }
    VideoDescription {
        ;
        afd_signaling: String = "AfdSignaling",
        anti_alias: String = "AntiAlias",
        chroma_position_mode: String = "ChromaPositionMode",
        codec_settings: VideoCodecSettings = "CodecSettings",
        color_metadata: String = "ColorMetadata",
        crop: Rectangle = "Crop",
        drop_frame_timecode: String = "DropFrameTimecode",
        fixed_afd: Integer = "FixedAfd",
        height: Integer = "Height",
        position: Rectangle = "Position",
        respond_to_afd: String = "RespondToAfd",
        scaling_behavior: String = "ScalingBehavior",
        sharpness: Integer = "Sharpness",
        timecode_insertion: String = "TimecodeInsertion",
        timecode_track: String = "TimecodeTrack",
        video_preprocessors: VideoPreprocessor = "VideoPreprocessors",
        width: Integer = "Width",
    }
    VideoOverlay {
        ;
        crop: VideoOverlayCrop = "Crop",
        end_timecode: String = "EndTimecode",
        initial_position: VideoOverlayPosition = "InitialPosition",
        input: VideoOverlayInput = "Input",
        playback: String = "Playback",
        start_timecode: String = "StartTimecode",
        transitions: Vec<VideoOverlayTransition> = "Transitions",
    }
    VideoOverlayCrop {
        ;
        height: Integer = "Height",
        unit: String = "Unit",
        width: Integer = "Width",
        x: Integer = "X",
        y: Integer = "Y",
    }
    VideoOverlayInput {
        ;
        audio_selectors: HashMap<String, AudioSelector> = "AudioSelectors",
        file_input: String = "FileInput",
        input_clippings: Vec<VideoOverlayInputClipping> = "InputClippings",
        timecode_source: String = "TimecodeSource",
        timecode_start: String = "TimecodeStart",
    }
    VideoOverlayInputClipping {
        ;
        end_timecode: String = "EndTimecode",
        start_timecode: String = "StartTimecode",
    }
    VideoOverlayPosition {
        ;
        height: Integer = "Height",
        opacity: Integer = "Opacity",
        unit: String = "Unit",
        width: Integer = "Width",
        x_position: Integer = "XPosition",
        y_position: Integer = "YPosition",
    }
    VideoOverlayTransition {
        ;
        end_position: VideoOverlayPosition = "EndPosition",
        end_timecode: String = "EndTimecode",
        start_timecode: String = "StartTimecode",
    }
    VideoPreprocessor {
        ;
        color_corrector: ColorCorrector = "ColorCorrector",
        deinterlacer: Deinterlacer = "Deinterlacer",
        dolby_vision: DolbyVision = "DolbyVision",
        hdr10_plus: Hdr10Plus = "Hdr10Plus",
        image_inserter: ImageInserter = "ImageInserter",
        noise_reducer: NoiseReducer = "NoiseReducer",
        partner_watermarking: PartnerWatermarking = "PartnerWatermarking",
        timecode_burnin: TimecodeBurnin = "TimecodeBurnin",
    }
    VideoSelector {
        ;
        alpha_behavior: String = "AlphaBehavior",
        color_space: String = "ColorSpace",
        color_space_usage: String = "ColorSpaceUsage",
        embedded_timecode_override: String = "EmbeddedTimecodeOverride",
        hdr10_metadata: Hdr10Metadata = "Hdr10Metadata",
        max_luminance: Integer = "MaxLuminance",
        pad_video: String = "PadVideo",
        pid: Integer = "Pid",
        program_number: Integer = "ProgramNumber",
        rotate: String = "Rotate",
        sample_range: String = "SampleRange",
        selector_type: String = "SelectorType",
        streams: Vec<Integer> = "Streams",
    }
    VorbisSettings {
        ;
        channels: Integer = "Channels",
        sample_rate: Integer = "SampleRate",
        vbr_quality: Integer = "VbrQuality",
    }
    Vp8Settings {
        ;
        bitrate: Integer = "Bitrate",
        framerate_control: String = "FramerateControl",
        framerate_conversion_algorithm: String = "FramerateConversionAlgorithm",
        framerate_denominator: Integer = "FramerateDenominator",
        framerate_numerator: Integer = "FramerateNumerator",
        gop_size: Number = "GopSize",
        hrd_buffer_size: Integer = "HrdBufferSize",
        max_bitrate: Integer = "MaxBitrate",
        par_control: String = "ParControl",
        par_denominator: Integer = "ParDenominator",
        par_numerator: Integer = "ParNumerator",
        quality_tuning_level: String = "QualityTuningLevel",
        rate_control_mode: String = "RateControlMode",
    }
    Vp9Settings {
        ;
        bitrate: Integer = "Bitrate",
        framerate_control: String = "FramerateControl",
        framerate_conversion_algorithm: String = "FramerateConversionAlgorithm",
        framerate_denominator: Integer = "FramerateDenominator",
        framerate_numerator: Integer = "FramerateNumerator",
        gop_size: Number = "GopSize",
        hrd_buffer_size: Integer = "HrdBufferSize",
        max_bitrate: Integer = "MaxBitrate",
        par_control: String = "ParControl",
        par_denominator: Integer = "ParDenominator",
        par_numerator: Integer = "ParNumerator",
        quality_tuning_level: String = "QualityTuningLevel",
        rate_control_mode: String = "RateControlMode",
    }
    WavSettings {
        ;
        bit_depth: Integer = "BitDepth",
        channels: Integer = "Channels",
        format: String = "Format",
        sample_rate: Integer = "SampleRate",
    }
    WebvttDestinationSettings {
        ;
        accessibility: String = "Accessibility",
        style_passthrough: String = "StylePassthrough",
    }
    WebvttHlsSourceSettings {
        ;
        rendition_group_id: String = "RenditionGroupId",
        rendition_language_code: String = "RenditionLanguageCode",
        rendition_name: String = "RenditionName",
    }
    Xavc4kIntraCbgProfileSettings {
        ;
        xavc_class: String = "XavcClass",
    }
    Xavc4kIntraVbrProfileSettings {
        ;
        xavc_class: String = "XavcClass",
    }
    Xavc4kProfileSettings {
        ;
        bitrate_class: String = "BitrateClass",
        codec_profile: String = "CodecProfile",
        flicker_adaptive_quantization: String = "FlickerAdaptiveQuantization",
        gop_b_reference: String = "GopBReference",
        gop_closed_cadence: Integer = "GopClosedCadence",
        hrd_buffer_size: Integer = "HrdBufferSize",
        quality_tuning_level: String = "QualityTuningLevel",
        slices: Integer = "Slices",
    }
    XavcHdIntraCbgProfileSettings {
        ;
        xavc_class: String = "XavcClass",
    }
    XavcHdProfileSettings {
        ;
        bitrate_class: String = "BitrateClass",
        flicker_adaptive_quantization: String = "FlickerAdaptiveQuantization",
        gop_b_reference: String = "GopBReference",
        gop_closed_cadence: Integer = "GopClosedCadence",
        hrd_buffer_size: Integer = "HrdBufferSize",
        interlace_mode: String = "InterlaceMode",
        quality_tuning_level: String = "QualityTuningLevel",
        slices: Integer = "Slices",
        telecine: String = "Telecine",
    }
    XavcSettings {
        ;
        adaptive_quantization: String = "AdaptiveQuantization",
        entropy_encoding: String = "EntropyEncoding",
        framerate_control: String = "FramerateControl",
        framerate_conversion_algorithm: String = "FramerateConversionAlgorithm",
        framerate_denominator: Integer = "FramerateDenominator",
        framerate_numerator: Integer = "FramerateNumerator",
        per_frame_metrics: Vec<String> = "PerFrameMetrics",
        profile: String = "Profile",
        slow_pal: String = "SlowPal",
        softness: Integer = "Softness",
        spatial_adaptive_quantization: String = "SpatialAdaptiveQuantization",
        temporal_adaptive_quantization: String = "TemporalAdaptiveQuantization",
        xavc4k_intra_cbg_profile_settings: Xavc4kIntraCbgProfileSettings = "Xavc4kIntraCbgProfileSettings",
        xavc4k_intra_vbr_profile_settings: Xavc4kIntraVbrProfileSettings = "Xavc4kIntraVbrProfileSettings",
        xavc4k_profile_settings: Xavc4kProfileSettings = "Xavc4kProfileSettings",
        xavc_hd_intra_cbg_profile_settings: XavcHdIntraCbgProfileSettings = "XavcHdIntraCbgProfileSettings",
        xavc_hd_profile_settings: XavcHdProfileSettings = "XavcHdProfileSettings",
    }
}

read! {
    CreateJobResponse {
        job: Job = "Job",
        ;
    }
    ElementalInferenceConfiguration {
        ;
        features: Vec<String> = "Features",
        feeds: Vec<ElementalInferenceFeed> = "Feeds",
    }
    ElementalInferenceFeed {
        ;
        arn: String = "Arn",
        feed_management_state: String = "FeedManagementState",
    }
    Job {
        role: String = "Role",
        settings: Value = "Settings",
        ;
        acceleration_settings: AccelerationSettings = "AccelerationSettings",
        acceleration_status: String = "AccelerationStatus",
        arn: String = "Arn",
        billing_tags_source: String = "BillingTagsSource",
        client_request_token: String = "ClientRequestToken",
        created_at: Value = "CreatedAt",
        current_phase: String = "CurrentPhase",
        elemental_inference_configuration: ElementalInferenceConfiguration = "ElementalInferenceConfiguration",
        error_code: i64 = "ErrorCode",
        error_message: String = "ErrorMessage",
        hop_destinations: Vec<HopDestination> = "HopDestinations",
        id: String = "Id",
        job_engine_version_requested: String = "JobEngineVersionRequested",
        job_engine_version_used: String = "JobEngineVersionUsed",
        job_percent_complete: i64 = "JobPercentComplete",
        job_template: String = "JobTemplate",
        last_share_details: String = "LastShareDetails",
        messages: JobMessages = "Messages",
        output_group_details: Vec<OutputGroupDetail> = "OutputGroupDetails",
        priority: i64 = "Priority",
        queue: String = "Queue",
        queue_transitions: Vec<QueueTransition> = "QueueTransitions",
        retry_count: i64 = "RetryCount",
        share_status: String = "ShareStatus",
        simulate_reserved_queue: String = "SimulateReservedQueue",
        status: String = "Status",
        status_update_interval: String = "StatusUpdateInterval",
        timing: Timing = "Timing",
        user_metadata: HashMap<String, String> = "UserMetadata",
        warnings: Vec<WarningGroup> = "Warnings",
    }
    JobMessages {
        ;
        info: Vec<String> = "Info",
        warning: Vec<String> = "Warning",
    }
    OutputDetail {
        ;
        duration_in_ms: i64 = "DurationInMs",
        video_details: Value = "VideoDetails",
    }
    OutputGroupDetail {
        ;
        output_details: Vec<OutputDetail> = "OutputDetails",
    }
    QueueTransition {
        ;
        destination_queue: String = "DestinationQueue",
        source_queue: String = "SourceQueue",
        timestamp: Value = "Timestamp",
    }
    Timing {
        ;
        finish_time: Value = "FinishTime",
        start_time: Value = "StartTime",
        submit_time: Value = "SubmitTime",
    }
    WarningGroup {
        code: i64 = "Code",
        count: i64 = "Count",
        ;
    }
}

written_and_read! {
    AccelerationSettings AccelerationSettingsFields {
        mode: String = "Mode",
        ;
        ;
        mode: String = "Mode",
        ;
    }
    HopDestination HopDestinationFields {
        ;
        priority: Integer = "Priority",
        queue: String = "Queue",
        wait_minutes: Integer = "WaitMinutes",
        ;
        ;
        priority: i64 = "Priority",
        queue: String = "Queue",
        wait_minutes: i64 = "WaitMinutes",
    }
}
